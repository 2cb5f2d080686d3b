// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

namespace breakeven::inference {

/// LibTorch's CPU memory goes through here. Freshly mapped activations cost a forward up to a quarter of its time, so
/// while a Keep lives freed blocks are held for the next forward; otherwise they go back to the system at once. Large
/// blocks lie on 2 MB pages where the system grants them.
class ActivationCache final
{
public:
    /// Makes it LibTorch's CPU allocator; once, before any tensor is made.
    static void install();

    class Keep final
    {
    public:
        Keep();
        ~Keep();
        Keep(const Keep &) = delete;
        Keep &operator=(const Keep &) = delete;
    };
};

} // namespace breakeven::inference
