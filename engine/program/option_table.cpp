// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/option_table.h"

#include <algorithm>
#include <array>

namespace breakeven::program {

namespace {

const Option json{.name = "json",
                  .help = "Print one JSON object a line instead of a table, null where a figure is not known."};
const Option family{.name = "family",
                    .valueName = "FAMILY",
                    .help = "Family of the model: stacked linear layers, encoder blocks or residual convolutions.",
                    .defaultText = "mlp",
                    .allowed = {"mlp", "transformer", "cnn"}};
const Option precision{.name = "precision",
                       .valueName = "PRECISION",
                       .help = "Precision of weights and arithmetic.",
                       .defaultText = "fp32",
                       .allowed = {"fp32", "bf16", "fp16"}};
const Option effort{.name = "effort",
                    .valueName = "EFFORT",
                    .help = "Time given to a figure at most: quick is 3 s of sampling, precise is 15 s.",
                    .defaultText = "quick",
                    .allowed = {"quick", "precise"}};
const Option path{
    .name = "path",
    .valueName = "PATH",
    .help =
        "How the model is run: best is the fastest way there is for its shape, plain is what a typical script does.",
    .defaultText = "best",
    .allowed = {"best", "plain"}};
const Option threads{
    .name = "threads",
    .valueName = "N",
    .help = "Threads of one operator, 1 to 1024; without it the fastest number, which is found once a machine."};
const Option devices{.name = "devices",
                     .valueName = "LIST",
                     .help = "Devices to measure, parted by commas, or all that can be used.",
                     .defaultText = "all"};
const Option prices{
    .name = "price",
    .valueName = "[DEVICE=]DOLLARS",
    .help = "Price of a device in dollars an hour, for example cuda:0=2.5; a number alone is the price of the cpu.",
    .repeated = true};

const std::array<Command, 7> table{{
    {.name = "devices",
     .summary = "list every device: name, memory, available or why not and how to mend it",
     .description =
         "Lists the CPU and every accelerator that LibTorch can reach, and for one that cannot be used the reason.",
     .options = {json}},
    {.name = "doctor",
     .summary = "print all that a bug report needs, safe to paste",
     .description =
         "Prints versions, the processor, memory, what LibTorch can do here, the devices, and where results are kept. "
         "It names neither the machine nor its user.",
     .options = {}},
    {.name = "run",
     .summary = "measure one model on one device, or on all",
     .description = "Builds the model, checks its outputs against a plain reference, warms up, and measures until the "
                    "95 % interval "
                    "of the median latency is tight.\nA latency is that of one forward of the whole batch.",
     .options =
         {{.name = "size",
           .valueName = "SIZE",
           .help = "Bytes of weights, 0.05GB to 1000GB (a cnn to 2GB); 1 GB is 10^9 bytes.",
           .required = true},
          {.name = "batch", .valueName = "N", .help = "Samples in one forward, 1 to 65536.", .required = true},
          family,
          precision,
          {.name = "device",
           .valueName = "DEVICE",
           .help =
               "Device to measure: cpu, one that the command devices lists such as cuda:0, or all that can be used.",
           .defaultText = "cpu"},
          effort,
          path,
          {.name = "price",
           .valueName = "[DEVICE=]DOLLARS",
           .help = "Price in dollars an hour of the device, or with --device all of the one named; "
                   "a number alone is then the price of the cpu.",
           .repeated = true},
          threads,
          json}},
    {.name = "compare",
     .summary = "set the lesson's rule against what the devices really do",
     .description = "Measures each point on every device and prints a row a point: the rule's condition with the "
                    "numbers put in, the "
                    "rule's choice, each device's figures, the best device, and what the rule's choice lost.\n"
                    "Where the rule says GPU and there is none, the row says so: no figure is made up.",
     .options =
         {{.name = "points",
           .valueName = "LIST",
           .help = "Points to measure, each SIZE:BATCH, parted by commas.",
           .defaultText = "0.5GB:8,2GB:8,2GB:32,0.8GB:32,3GB:64"},
          {.name = "rule-size",
           .valueName = "SIZE",
           .help = "The rule says GPU for a model larger than this ...",
           .defaultText = "1GB"},
          {.name = "rule-batch", .valueName = "N", .help = "... and a batch larger than this.", .defaultText = "16"},
          {.name = "policy",
           .valueName = "POLICY",
           .help = "What best means: latency, throughput, cost, or the lowest cost within a latency as in "
                   "cost-within:50ms.",
           .defaultText = "latency"},
          devices,
          family,
          precision,
          effort,
          path,
          prices,
          threads,
          json}},
    {.name = "sweep",
     .summary = "measure every size at every batch on every device",
     .description =
         "Measures the points in an order shuffled by the seed, so that a slow change of the machine does not look "
         "like an effect of size or batch. A point that fails is noted and the sweep goes on.\n"
         "With --out the results are kept in a file as they come, and --resume goes on where a sweep was interrupted.",
     .options =
         {{.name = "sizes", .valueName = "LIST", .help = "Sizes to measure, parted by commas.", .required = true},
          {.name = "batches", .valueName = "LIST", .help = "Batches to measure, parted by commas.", .required = true},
          devices,
          family,
          precision,
          effort,
          path,
          prices,
          threads,
          {.name = "seed",
           .valueName = "N",
           .help = "Seed of the order in which points are measured; the recording holds it.",
           .defaultText = "1"},
          {.name = "out", .valueName = "FILE", .help = "Recording to write, after each point; it must not exist yet."},
          {.name = "resume", .help = "Read the recording named by --out first and measure only what is missing."},
          json}},
    {.name = "serve",
     .summary = "answer JSON-RPC 2.0 on standard input and output",
     .description = "Serves the window, or any other client: one message a line.",
     .options = {}},
    {.name = "man",
     .summary = "print the manual page",
     .description = "Prints this page's source.",
     .options = {},
     .hidden = true},
}};

constexpr std::array<ExitStatus, 7> statuses{{
    {0, "Done. With several points or devices: at least one was measured."},
    {1,
     "Something went wrong that the other codes do not name; standard output that cannot be written is one such "
     "thing."},
    {2, "The command line was wrong."},
    {3, "A device that was asked for cannot be used."},
    {4, "The model or its batch does not fit into memory."},
    {5, "A file could not be read or written, or does not hold what it should."},
    {130, "Interrupted; what had been measured by then was printed or kept."},
}};

constexpr std::array<Example, 4> exampleLines{{
    {"breakeven-engine run --size 2GB --batch 32", "One figure for the CPU."},
    {"breakeven-engine run --size 2GB --batch 32 --device all --precision bf16 --json",
     "The same in bf16 on every device, for a program."},
    {"breakeven-engine compare --policy cost --price cpu=0.4 --price cuda:0=2.5",
     "The lesson's five points, judged by cost."},
    {"breakeven-engine sweep --sizes 0.5GB,2GB --batches 1,2,4,8,16,32,64 --out sweep.json --resume",
     "A sweep that may be interrupted and run again."},
}};

} // namespace

std::span<const Command> commands()
{
    return table;
}

const Command *findCommand(std::string_view name)
{
    const auto found = std::ranges::find(table, name, &Command::name);
    return found == table.end() ? nullptr : &*found;
}

const Option *findOption(const Command &command, std::string_view name)
{
    const auto found = std::ranges::find(command.options, name, &Option::name);
    return found == command.options.end() ? nullptr : &*found;
}

std::span<const ExitStatus> exitStatuses()
{
    return statuses;
}

std::span<const Example> examples()
{
    return exampleLines;
}

std::string_view programDescription()
{
    return "Builds a model of the size asked for, runs it for real on the CPU and on every accelerator that LibTorch "
           "can reach, and "
           "reports latency, throughput and cost with their 95 % intervals. No figure is made up for a device that is "
           "not there.\n"
           "Sizes are written as 0.5GB or 500MB, with a decimal point in every locale; 1 GB is 10^9 bytes. Results go "
           "to standard "
           "output; progress and everything else that is said goes to standard error.";
}

} // namespace breakeven::program
