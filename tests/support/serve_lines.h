// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

/// Calls and answers as a client writes and reads them, by hand rather than by the engine's own codec. Ids are JSON: 7,
/// or "seven" with its quotes.
namespace breakeven::support {

inline QByteArray callLine(const QByteArray &id, const QByteArray &method, const QByteArray &params = "{}")
{
    return R"({"jsonrpc":"2.0","id":)" + id + R"(,"method":")" + method + R"(","params":)" + params + '}';
}

inline QByteArray helloLine(const QByteArray &id)
{
    return callLine(id, "hello", R"({"client":"test","protocol":1})");
}

/// A run of the smallest mlp.
inline QByteArray runLine(const QByteArray &id, const QByteArray &device, int batch = 1)
{
    return callLine(id, "run",
                    R"({"workload":{"family":"mlp","precision":"fp32","size_bytes":50000000,"batch":)"
                        + QByteArray::number(batch) + R"(},"device":")" + device
                        + R"(","effort":"quick","path":"best"})");
}

inline QByteArray cancelLine(const QByteArray &id, const QByteArray &whom)
{
    return callLine(id, "cancel", R"({"id":)" + whom + '}');
}

inline QJsonObject resultOf(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("result")).toObject();
}

/// -1 for an id that is no number.
inline int idOf(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("id")).toInt(-1);
}

/// JSON-RPC's number; 0 where there is no error.
inline int errorNumber(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toInt();
}

/// The engine's own word, such as "cancelled"; empty where there is no error.
inline QString errorWord(const QJsonObject &answer)
{
    const QJsonObject error = answer.value(QStringLiteral("error")).toObject();
    return error.value(QStringLiteral("data")).toObject().value(QStringLiteral("code")).toString();
}

} // namespace breakeven::support
