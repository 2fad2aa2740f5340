#include "sheet/workbook_writer.h"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <array>
#include <cerrno>
#include <memory>

#include "base/descriptor.h"
#include "sheet/address.h"
#include "sheet/limits.h"

namespace hearth::sheet {

namespace {

constexpr const char* kLists = "Lists";      // the hidden sheet with the words of the drop-downs
constexpr lxw_row_t kSpareRows = 1'000;      // below the table, that have drop-downs as well
constexpr std::size_t kLongestNote = 1'000;  // bytes
constexpr std::time_t kCreated = 1'767'225'600;  // 2026-01-01: the same book, the same bytes

// Closing frees it and writes the file; without that it would never be freed.
struct Close {
  void operator()(lxw_workbook* book) const { ::workbook_close(book); }
};
using Book = std::unique_ptr<lxw_workbook, Close>;

struct Formats {
  lxw_format *title, *header, *text, *date, *time;
};

Formats add_formats(lxw_workbook* book) {
  const auto add = [&](const char* code) {
    auto* const format = ::workbook_add_format(book);
    if (code != nullptr) ::format_set_num_format(format, code);
    ::format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
  };
  Formats formats{add(nullptr), add("@"), add("@"), add("yyyy-mm-dd"), add("hh:mm")};
  ::format_set_bold(formats.title);
  ::format_set_font_size(formats.title, 14);
  ::format_set_bold(formats.header);
  ::format_set_bg_color(formats.header, 0xE8EEEA);
  ::format_set_bottom(formats.header, LXW_BORDER_THIN);
  return formats;
}

lxw_format* format_of(WrittenColumn::Kind kind, const Formats& formats) {
  return kind == WrittenColumn::Kind::date   ? formats.date
         : kind == WrittenColumn::Kind::time ? formats.time
                                             : formats.text;
}

class Writer {
 public:
  Writer(lxw_workbook* book, const WrittenBook& from)
      : book_(book), from_(from), formats_(add_formats(book)) {}

  bool write() {
    explain();
    auto* const table = ::workbook_add_worksheet(book_, from_.table.c_str());
    auto* const lists = ::workbook_add_worksheet(book_, kLists);
    if (table == nullptr || lists == nullptr) return false;
    ::worksheet_hide(lists);
    ::worksheet_freeze_panes(table, 1, 0);
    for (std::size_t i = 0; i < from_.columns.size(); ++i)
      add_column(table, lists, static_cast<lxw_col_t>(i));
    for (std::size_t i = 0; i < from_.rows.size(); ++i)
      for (std::size_t j = 0; j < from_.rows[i].size(); ++j)
        put(table, static_cast<lxw_row_t>(i + 1), static_cast<lxw_col_t>(j), from_.rows[i][j]);
    ::worksheet_activate(table);
    return sound_;
  }

 private:
  void check(lxw_error code) { sound_ = sound_ && code == LXW_NO_ERROR; }

  void explain() {
    auto* const sheet = ::workbook_add_worksheet(book_, from_.title.c_str());
    if (sheet == nullptr) {
      sound_ = false;
      return;
    }
    check(::worksheet_set_column(sheet, 0, 0, 100, nullptr));
    check(::worksheet_write_string(sheet, 0, 0, from_.title.c_str(), formats_.title));
    for (std::size_t i = 0; i < from_.explanation.size(); ++i)
      check(::worksheet_write_string(sheet, static_cast<lxw_row_t>(i + 1), 0,
                                     from_.explanation[i].c_str(), formats_.text));
  }

  void add_column(lxw_worksheet* table, lxw_worksheet* lists, lxw_col_t at) {
    const auto& column = from_.columns[at];
    check(::worksheet_set_column(table, at, at, column.width, format_of(column.kind, formats_)));
    check(::worksheet_write_string(table, 0, at, column.header.c_str(), formats_.header));
    if (!column.note.empty()) {
      lxw_comment_options look{};
      look.x_scale = 1.6;
      check(::worksheet_write_comment_opt(table, 0, at, column.note.substr(0, kLongestNote).c_str(),
                                          &look));
    }
    if (!column.choices.empty()) offer(table, lists, at);
  }

  // A list in the rule itself may have 255 letters; one on a sheet any number.
  void offer(lxw_worksheet* table, lxw_worksheet* lists, lxw_col_t at) {
    const auto& choices = from_.columns[at].choices;
    for (std::size_t i = 0; i < choices.size(); ++i)
      check(::worksheet_write_string(lists, static_cast<lxw_row_t>(i), at, choices[i].c_str(),
                                     formats_.text));
    const auto letters = column_letters(at + 1);
    std::string where = std::string("=") + kLists + "!$" + letters + "$1:$" + letters + "$" +
                        std::to_string(choices.size());
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.value_formula = where.data();
    rule.show_error = LXW_VALIDATION_OFF;  // several may be written, with commas between them
    const auto last = static_cast<lxw_row_t>(from_.rows.size()) + kSpareRows;
    check(::worksheet_data_validation_range(table, 1, at, last, at, &rule));
  }

  void put(lxw_worksheet* table, lxw_row_t row, lxw_col_t column, const WrittenCell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
      if (text->empty()) return;
      check(::worksheet_write_string(table, row, column, text->c_str(), formats_.text));
    } else if (const auto* date = std::get_if<base::Date>(&cell)) {
      const std::chrono::year_month_day day{std::chrono::sys_days(date->time_since_epoch())};
      lxw_datetime value{};
      value.year = static_cast<int>(day.year());
      value.month = static_cast<int>(static_cast<unsigned>(day.month()));
      value.day = static_cast<int>(static_cast<unsigned>(day.day()));
      check(::worksheet_write_datetime(table, row, column, &value, formats_.date));
    } else {
      const auto minutes = std::get<std::chrono::minutes>(cell).count();
      check(::worksheet_write_number(table, row, column, static_cast<double>(minutes) / (24 * 60),
                                     formats_.time));
    }
  }

  lxw_workbook* book_;
  const WrittenBook& from_;
  Formats formats_;
  bool sound_ = true;
};

base::Result<std::string> whole(int fd) {
  std::string bytes;
  std::array<char, 1 << 16> block;
  for (;;) {
    const auto count = ::pread(fd, block.data(), block.size(), static_cast<off_t>(bytes.size()));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return base::Error{"The workbook cannot be read back.", ""};
    if (count == 0) return bytes;
    bytes.append(block.data(), static_cast<std::size_t>(count));
  }
}

}  // namespace

base::Result<std::string> write_workbook(const WrittenBook& book,
                                         const std::filesystem::path& scratch) {
  const base::Error failed{
      "The workbook cannot be made: this computer is short of memory or of disk.", ""};
  if (book.columns.empty() || book.columns.size() > static_cast<std::size_t>(kMostColumns) ||
      book.rows.size() > kMostRows)
    return base::Error{"The table is larger than a workbook for it may be.", ""};
  // Its bytes are put together in memory; the library knows only files.
  const base::Descriptor memory(::memfd_create("workbook", MFD_CLOEXEC));
  if (!memory) return failed;
  const auto name = "/proc/self/fd/" + std::to_string(memory.get());
  auto folder = scratch.string();
  lxw_workbook_options options{};
  options.tmpdir = folder.data();
  Book handle(::workbook_new_opt(name.c_str(), &options));
  if (!handle) return failed;
  lxw_doc_properties about{};
  about.created = kCreated;
  ::workbook_set_properties(handle.get(), &about);
  const bool written = Writer(handle.get(), book).write();
  const bool closed = ::workbook_close(handle.release()) == LXW_NO_ERROR;
  if (!written || !closed) return failed;
  return whole(memory.get());
}

}  // namespace hearth::sheet
