#include "pack/table_workbook.h"

#include <algorithm>
#include <array>
#include <set>

#include "pack/column_notes.h"
#include "pack/columns.h"
#include "pack/spelling.h"
#include "pack/words.h"

namespace hearth::pack {

namespace {

using Kind = sheet::WrittenColumn::Kind;

constexpr double kNarrow = 12, kUsual = 18, kWide = 40;  // letters

struct Explanation {
  std::string_view language, title;
  std::array<std::string_view, 10> lines;
};

constexpr Explanation kExplanations[] = {
    {"en",
     "Read me",
     {"Write on the second sheet only: one row for each entry. Its first row says what each column "
      "is.",
      "Point at a heading to read what belongs below it.",
      "The first row has to stay. Columns may be moved; a column that you do not need may go.",
      "To change something, change its cell. To take something out, delete its row.",
      "Leave the column ID as it is. For a new row leave it blank.",
      "Many cells offer a list. You may write something else, or several with commas between them.",
      "Dates and times are real dates and times: type them as you are used to.",
      "A translation stands beside its column, with the language in brackets: Name (es).",
      "Do not write names, numbers or mail addresses of visitors or members here.",
      "Save it as it is (.xlsx), take it to the kiosk on the stick, and choose \"Use listings from "
      "stick\"."}},
    {"es",
     "Léame",
     {"Escriba solo en la segunda hoja: una fila por entrada. La primera fila dice qué es cada "
      "columna.",
      "Ponga el puntero sobre un encabezado para leer qué va debajo.",
      "La primera fila debe quedar. Las columnas se pueden mover; las que no necesite se pueden "
      "quitar.",
      "Para cambiar algo, cambie su celda. Para quitar algo, borre su fila.",
      "Deje la columna ID como está. En una fila nueva déjela en blanco.",
      "Muchas celdas ofrecen una lista. Puede escribir otra cosa, o varias con comas.",
      "Las fechas y las horas son fechas y horas de verdad: escríbalas como siempre.",
      "Una traducción va junto a su columna, con el idioma entre paréntesis: Name (es).",
      "No escriba aquí nombres, números ni correos de visitantes o miembros.",
      "Guárdelo como está (.xlsx), llévelo al quiosco en la memoria USB y elija usar los listados "
      "de la memoria."}},
    {"ar",
     "اقرأني",
     {"اكتب في الورقة الثانية فقط: صف واحد لكل مدخل. الصف الأول يبيّن معنى كل عمود.",
      "ضع المؤشر على عنوان العمود لتقرأ ما يُكتب تحته.",
      "يجب أن يبقى الصف الأول. يمكن نقل الأعمدة، ويمكن حذف ما لا تحتاج إليه.",
      "لتغيير شيء غيّر خليته. ولإزالة شيء احذف صفه.",
      "اترك العمود ID كما هو. وفي الصف الجديد اتركه فارغًا.",
      "تعرض خلايا كثيرة قائمة. يمكنك كتابة شيء آخر، أو عدة أشياء بينها فواصل.",
      "التواريخ والأوقات حقيقية: اكتبها كما اعتدت.",
      "تقف الترجمة بجانب عمودها، واللغة بين قوسين: Name (es).",
      "لا تكتب هنا أسماء الزوار أو الأعضاء ولا أرقامهم ولا عناوين بريدهم.",
      "احفظ الملف كما هو (.xlsx) وخذه إلى الكشك على ذاكرة USB واختر استخدام القوائم منها."}},
};

const Explanation& explanation(const std::string& language) {
  const auto* const found =
      std::find_if(std::begin(kExplanations), std::end(kExplanations), [&](const auto& one) {
        return language == one.language || language.starts_with(std::string(one.language) + "-");
      });
  return found == std::end(kExplanations) ? kExplanations[0] : *found;
}

// "Name (es)" -> "Name".
std::string plain_column(const std::string& header) {
  const auto open = header.rfind('(');
  if (open == std::string::npos || !header.ends_with(')')) return header;
  return one_line(header.substr(0, open));
}

Kind kind_of(std::string_view column) {
  if (same_word(column, "Except") || same_word(column, "Also On")) return Kind::text;  // lists
  const auto kind = kind_of_column(column);
  return kind == ColumnKind::date ? Kind::date : kind == ColumnKind::time ? Kind::time : Kind::text;
}

double width_of(std::string_view column) {
  for (const std::string_view wide : {"Name", "Title", "Organization", "Formatted Address"})
    if (same_word(column, wide)) return 30;
  for (const std::string_view wide :
       {"Notes", "Location Notes", "Group Notes", "Description", "Body", "Directions"})
    if (same_word(column, wide)) return kWide;
  return kind_of(column) == Kind::text ? kUsual : kNarrow;
}

sheet::WrittenCell cell(const std::string& text, Kind kind) {
  if (kind == Kind::date)
    if (const auto date = read_date(text)) return *date;
  // "24:00" is read as a midnight that is told; it stays what it is.
  if (kind == Kind::time && !text.starts_with("24"))
    if (const auto time = read_time(text)) return *time;
  return text;
}

std::string in_capital(std::string_view word) {
  std::string text(word);
  text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

}  // namespace

sheet::WrittenBook table_workbook(TableName table, const TableRows& rows,
                                  const std::string& language,
                                  const std::vector<std::string>& rooms) {
  const auto& words = explanation(language);
  sheet::WrittenBook book{std::string(words.title),
                          {words.lines.begin(), words.lines.end()},
                          in_capital(word_of(table)),
                          {},
                          {}};
  std::vector<std::string> headers;
  if (rows.rows.empty())
    for (const auto column : columns_of(table)) headers.emplace_back(column);
  else
    headers = rows.rows.front().cells;
  std::vector<std::size_t> positions;  // of the headers that say something
  for (std::size_t i = 0; i < headers.size(); ++i) {
    const auto header = one_line(headers[i]);
    if (header.empty()) continue;
    const auto column = plain_column(header);
    auto choices = header == column ? column_choices(table, column) : std::vector<std::string>();
    if (same_word(column, "Room") && table == TableName::meetings) choices = rooms;
    if (same_word(column, "Blocks Step Free")) choices = rooms;
    positions.push_back(i);
    book.columns.push_back({header, std::string(column_note(table, column)), kind_of(header),
                            width_of(column), std::move(choices)});
  }
  for (std::size_t i = 1; i < rows.rows.size(); ++i) {
    auto& line = book.rows.emplace_back();
    for (std::size_t j = 0; j < positions.size(); ++j) {
      const auto& cells = rows.rows[i].cells;
      const auto text = positions[j] < cells.size() ? cleaned(cells[positions[j]]) : std::string();
      line.push_back(cell(text, book.columns[j].kind));
    }
  }
  return book;
}

std::vector<std::string> said_in(const TableRows& rows, std::string_view column) {
  std::vector<std::string> all;
  if (rows.rows.empty()) return all;
  const auto& headers = rows.rows.front().cells;
  const auto at =
      std::find_if(headers.begin(), headers.end(),
                   [&](const std::string& header) { return same_word(header, column); }) -
      headers.begin();
  std::set<std::string> known;
  for (std::size_t i = 1; i < rows.rows.size(); ++i) {
    const auto& cells = rows.rows[i].cells;
    if (static_cast<std::size_t>(at) >= cells.size()) continue;
    auto text = one_line(cells[static_cast<std::size_t>(at)]);
    if (!text.empty() && known.insert(text).second) all.push_back(std::move(text));
  }
  return all;
}

}  // namespace hearth::pack
