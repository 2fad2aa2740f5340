#include "sheet/xlsx_sheet.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include "sheet/broken.h"
#include "sheet/serial.h"
#include "sheet/xlsx_strings.h"
#include "sheet/xml.h"

namespace hearth::sheet {

namespace {

std::optional<double> number_in(std::string_view text) {
  double value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
    return std::nullopt;
  return value;
}

std::optional<std::size_t> index_in(std::string_view text) {
  std::size_t value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc() || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return value;
}

std::string_view trimmed(std::string_view text) {
  const auto from = text.find_first_not_of(" \t\r\n");
  if (from == std::string_view::npos) return {};
  return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

class SheetVisitor : public XmlVisitor {
 public:
  SheetVisitor(const XlsxContext& context, Gathered& into) : context_(context), into_(into) {}

  bool misplaced = false;  // a row or cell says that it stands where none can be

  void open(std::string_view name, const Attributes& attributes) override {
    if (in_cell_) {
      open_in_cell(name);
    } else if (name == "c" && in_row_) {
      begin_cell(attributes);
    } else if (name == "row" && in_data_) {
      begin_row(attributes);
    } else if (name == "sheetData") {
      in_data_ = true;
    } else if (name == "dimension") {
      const auto range = read_range(attributes["ref"]);
      into_.sheet().claims_cells = range && range->last != Address{1, 1};
    } else if (name == "mergeCell") {
      if (const auto range = read_range(attributes["ref"])) into_.merge(*range);
    }
  }

  void close(std::string_view name) override {
    if (in_cell_ && name == "c") {
      end_cell();
    } else if (in_cell_) {
      runs_.close(name);
      if (name == "v") in_value_ = false;
    } else if (name == "row") {
      in_row_ = false;
    } else if (name == "sheetData") {
      in_data_ = false;
    }
  }

  void text(std::string_view piece) override {
    if (!in_cell_) return;
    runs_.text(piece);
    if (in_value_ && value_.size() <= kLongestText) value_.append(piece);
  }

 private:
  void begin_row(const Attributes& attributes) {
    in_row_ = true;
    hidden_ = is_true(attributes["hidden"]);
    const auto number = index_in(attributes["r"]);
    at_ = {number ? static_cast<int>(std::min<std::size_t>(*number, kLastRow + 1)) : at_.row + 1,
           0};
    if (at_.row < 1 || at_.row > kLastRow) enough = misplaced = true;
  }

  void begin_cell(const Attributes& attributes) {
    in_cell_ = true;
    has_formula_ = has_inline_ = in_value_ = false;
    value_.clear();
    runs_.begin();
    ++at_.column;  // where it does not say where it stands
    if (const auto said = attributes["r"]; !said.empty()) {
      const auto address = read_address(said);
      if (!address || address->row != at_.row)
        enough = misplaced = true;
      else
        at_ = *address;
    }
    type_ = attributes["t"];
    style_ = index_in(attributes["s"]).value_or(0);
  }

  void open_in_cell(std::string_view name) {
    if (name == "v") in_value_ = true;
    if (name == "f") has_formula_ = true;
    if (name == "is") has_inline_ = true;
    if (has_inline_) runs_.open(name);
  }

  void end_cell() {
    in_cell_ = false;
    auto cell = this->cell();
    cell.column = at_.column;
    if (!cell.text.empty()) into_.put(at_.row, hidden_, std::move(cell));
    if (into_.too_much()) enough = true;
  }

  static Cell of(CellKind kind, std::string text) { return {0, kind, std::move(text), 0}; }

  Cell cell() {
    const auto value = trimmed(value_);
    if (has_inline_) return of(CellKind::text, runs_.take());
    if (type_ == "str") return of(CellKind::text, unescaped_value());
    if (value.empty()) return has_formula_ ? of(CellKind::broken, kNeverWorkedOut) : Cell();
    if (type_ == "s") {
      const auto index = index_in(value);
      if (!index || *index >= context_.strings.size()) return of(CellKind::broken, kNotKnown);
      return of(CellKind::text, context_.strings[*index]);
    }
    if (type_ == "b") return of(CellKind::boolean, is_true(value) ? "TRUE" : "FALSE");
    if (type_ == "e") return of(CellKind::broken, broken_formula(value));
    if (type_ == "d") return iso(value);
    if (type_.empty() || type_ == "n") {
      if (const auto number = number_in(value)) return shown(*number);
    }
    return of(CellKind::broken, kNotKnown);
  }

  // A formula's own text is escaped as the others are.
  std::string unescaped_value() {
    RunsOfText one;
    one.begin();
    one.open("t");
    one.text(value_);
    return one.take();
  }

  // "2026-12-31T00:00:00", as a strict workbook may have it.
  static Cell iso(std::string_view value) {
    const auto date = value.substr(0, 10);
    auto time = value.size() > 11 ? value.substr(11, 5) : std::string_view();
    if (value.size() < 10 || value[4] != '-') return of(CellKind::broken, kNotKnown);
    if (time == "00:00") time = {};
    if (time.empty()) return of(CellKind::date, std::string(date));
    return of(CellKind::date_time, std::string(date) + " " + std::string(time));
  }

  Cell shown(double number) const {
    const auto& format = context_.styles.format(style_);
    if (format.kind == FormatKind::number || format.kind == FormatKind::text)
      return {0, CellKind::number, shown_number(number, format.code), number};
    if (format.kind == FormatKind::duration) {
      if (std::abs(number) > 100'000) return of(CellKind::broken, kNoDay);
      return of(CellKind::duration, duration_text(std::llround(number * 86'400)));
    }
    const auto parts = parts_of(number, context_.from_1904);
    if (!parts) return of(CellKind::broken, kNoDay);
    if (format.kind == FormatKind::time) return of(CellKind::time, clock_text(parts->seconds));
    if (parts->date.empty())  // only a time, whatever it is shown as
      return number == 0 ? of(CellKind::broken, kNoDay)
                         : of(CellKind::time, clock_text(parts->seconds));
    if (format.kind == FormatKind::date || parts->seconds == 0)
      return of(CellKind::date, parts->date);
    return of(CellKind::date_time, parts->date + " " + clock_text(parts->seconds));
  }

  const XlsxContext& context_;
  Gathered& into_;
  Address at_;
  bool in_data_ = false, in_row_ = false, hidden_ = false, in_cell_ = false, in_value_ = false,
       has_formula_ = false, has_inline_ = false;
  std::string type_, value_;
  std::size_t style_ = 0;
  RunsOfText runs_;
};

}  // namespace

base::Status read_xlsx_sheet(Parts& parts, std::string_view part, const XlsxContext& context,
                             Gathered& into) {
  SheetVisitor visitor(context, into);
  if (auto status = parse_xml(parts, part, visitor); !status) return status;
  if (visitor.misplaced)
    return base::Error{"The sheet \"" + into.sheet().name +
                           "\" has cells where none can be; open the workbook in a spreadsheet "
                           "program and save it again.",
                       ""};
  return {};
}

}  // namespace hearth::sheet
