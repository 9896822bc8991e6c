// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_options.h"

#include "exchange/output_file.h"

#include <CLI/CLI.hpp>

namespace joust::cli {

void addOutputOptions(CLI::App& command, OutputArguments& arguments, const std::vector<std::string>& formats)
{
    std::string list;
    for (const std::string& format : formats)
        list += (list.empty() ? "" : ", ") + format;
    command.add_option("--format", arguments.format, "Form of the document: " + list)->check(CLI::IsMember(formats));
    command.add_option("-o,--output", arguments.output, "The file to write; - is standard output");
    command.add_flag("--force", arguments.force, "Replace an existing file");
}

void writeDocument(Context& context, const OutputArguments& arguments, const std::string& text)
{
    if (arguments.output == "-") {
        context.out << text << std::flush;
        return;
    }
    const base::Result<void> done = exchange::writeOutputFile(
        arguments.output, arguments.force ? exchange::Overwrite::Replace : exchange::Overwrite::Refuse,
        [&](std::ostream& stream) {
            stream << text;
            return base::Result<void>();
        });
    if (!done)
        fail(context, "cannot write " + arguments.output, done.error(), "nothing was written");
}

} // namespace joust::cli
