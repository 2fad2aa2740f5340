// export: the tables of a data folder or a pack in other forms.
#include <CLI/CLI.hpp>
#include <memory>

#include "desk/center_folder.h"
#include "desk/commands.h"
#include "desk/pack_files.h"
#include "desk/workbook_files.h"
#include "pack/archive.h"
#include "pack/folder.h"

namespace hearth::desk {

namespace {

struct Options {
  std::string folder, into;
};

// The tables as they stand there, rows with mistakes among them: they are to be mended.
base::Result<std::map<pack::TableName, pack::TableRows>> tables_in(const base::Files& files,
                                                                   const std::string& path,
                                                                   pack::Reading& reading) {
  base::MemoryFiles unpacked;
  const base::Files* from = &files;
  std::filesystem::path folder = path;
  if (!files.list(path)) {
    const auto found = read_pack_files(files, path);
    if (!found) return found.error();
    auto whole = pack::unpack(found->bytes);
    if (const auto* refused = std::get_if<trust::Refused>(&whole))
      return base::Error{trust::sentence(*refused), path};
    unpacked = std::get<base::MemoryFiles>(std::move(whole));
    from = &unpacked;
    folder = pack::kUnpacked;
  }
  const auto opened = pack::Folder::open(*from, folder);
  if (!opened) return opened.error();
  std::map<pack::TableName, pack::TableRows> tables;
  pack::Reading told;
  told.listing.center = reading.listing.center;
  for (const auto table : pack::kTableNames)
    if (auto rows = pack::read_table_rows(*opened, table, told))
      tables.emplace(table, *std::move(rows));
  reading.errors = std::move(told.errors);
  return tables;
}

void export_workbooks(const Options& options, Call& call) {
  auto& files = call.around.files;
  const auto fail = [&](const base::Error& error) { call.refuse(kProblem, error.sentence()); };
  auto reading = read_folder(files, options.folder);
  if (!reading) return fail(reading.error());
  const auto tables = tables_in(files, options.folder, *reading);
  if (!tables) return fail(tables.error());
  for (const auto& error : reading->errors) {
    call.exit_code = kProblem;
    call.around.err << pack::describe(error) << '\n';
  }
  const auto books = workbook_files(*tables, reading->listing.center.languages.front());
  if (!books) return fail(books.error());
  const std::filesystem::path into(options.into);
  for (const auto& [name, bytes] : *books) {
    if (files.exists(into / name))
      return call.refuse(
          kProblem, (into / name).string() + ": This file is there already; give another folder.");
  }
  for (const auto& [name, bytes] : *books)
    if (const auto written = files.replace(into / name, bytes); !written)
      return fail(written.error());
  call.around.out << "Four workbooks lie in " << options.into << ".\n";
}

}  // namespace

void add_export(CLI::App& program, Call& call) {
  auto* const command = program.add_subcommand("export", "Writes a center's tables in other forms");
  command->require_subcommand(1);
  auto* const workbooks = command->add_subcommand(
      "xlsx", "Workbooks to fill in: meetings, resources, notices and rooms");
  const auto options = std::make_shared<Options>();
  workbooks->add_option("DIR|PACK", options->folder, "The data folder, or a pack")
      ->required()
      ->type_name("");
  workbooks->add_option("-o", options->into, "The folder for the workbooks")
      ->required()
      ->type_name("FOLDER");
  workbooks->callback([options, &call] { export_workbooks(*options, call); });
}

}  // namespace hearth::desk
