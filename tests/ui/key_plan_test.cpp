#include "ui/key_plan.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>

using namespace hearth::ui;

namespace {

// What the visitors of each script read, and the room of several panels.
constexpr std::array kLanguages{"en", "ar", "hi", "te"};
constexpr std::array kRooms{KeyRoom{12, 6}, KeyRoom{10, 4}, KeyRoom{9, 5},
                            KeyRoom{8, 5},  KeyRoom{8, 4},  KeyRoom{7, 3}};

std::set<std::string> letters_of(const KeyPlan& plan) {
  std::set<std::string> found;
  for (const auto& row : plan.rows)
    for (const auto& key : row)
      if (key.does == KeyDoes::type && !key.types.empty()) found.insert(key.types);
  return found;
}

bool has(const KeyPlan& plan, KeyDoes does) {
  const auto is = [&](const PlannedKey& key) { return key.does == does; };
  return std::any_of(plan.lowest.begin(), plan.lowest.end(), is) ||
         std::any_of(plan.rows.begin(), plan.rows.end(),
                     [&](const auto& row) { return std::any_of(row.begin(), row.end(), is); });
}

// What can be typed on this level, by Shift and on every page.
std::set<std::string> all_letters(std::string_view language, KeyboardState state,
                                  const KeyRoom& room) {
  std::set<std::string> found;
  for (const bool shift : {false, true}) {
    state.shift = shift;
    state.page = 0;
    do {
      const auto plan = plan_keys(language, state, room);
      found.merge(letters_of(plan));
      if (!has(plan, KeyDoes::more)) break;
      press_key(state, plan, KeyDoes::more);
    } while (state.page != 0);
  }
  return found;
}

}  // namespace

TEST_CASE("Latin letters lie as on any keyboard, with Shift and Delete beside the last row") {
  const auto plan = plan_keys("es", {}, {10, 4});
  REQUIRE(plan.rows.size() == 3);
  CHECK(plan.rows[0].front().types == "q");
  CHECK(plan.rows[0].back().types == "p");
  CHECK(plan.rows[1].size() == 9);
  CHECK(plan.rows[2].front().does == KeyDoes::shift);
  CHECK(plan.rows[2].back().does == KeyDoes::erase);
  CHECK(plan.may_choose_order);
  CHECK(plan.lowest.back().does == KeyDoes::done);
  CHECK_FALSE(has(plan, KeyDoes::script));
}

TEST_CASE("in the order of the alphabet the keyboard keeps its rows") {
  const auto plan = plan_keys("en", {.alphabetical = true}, {10, 4});
  REQUIRE(plan.rows.size() == 3);
  CHECK(plan.columns == 10);
  CHECK(plan.rows[0].front().types == "a");
  CHECK(plan.rows[0].back().types == "j");
  CHECK(plan.pages == 1);
}

TEST_CASE("where ten keys have no room the letters lie in more and shorter rows") {
  const auto plan = plan_keys("en", {}, {8, 5});
  CHECK_FALSE(plan.may_choose_order);
  CHECK(plan.rows.size() == 4);
  CHECK(plan.columns == 7);
  CHECK(plan.pages == 1);
  CHECK(letters_of(plan).size() == 26);
}

TEST_CASE("no row is wider than the room, no page higher, and Delete is always there") {
  for (const auto* language : kLanguages)
    for (const auto& room : kRooms)
      for (const bool latin : {false, true})
        for (const bool alphabetical : {false, true})
          for (const auto level : {KeyLevel::letters, KeyLevel::accents, KeyLevel::signs})
            for (int page = 0; page < 8; ++page) {
              if (level == KeyLevel::accents && !latin && script_of(language) != Script::latin)
                continue;
              CAPTURE(language);
              CAPTURE(room.most_columns);
              CAPTURE(room.most_rows);
              CAPTURE(page);
              const auto plan = plan_keys(
                  language,
                  {.alphabetical = alphabetical, .latin = latin, .level = level, .page = page},
                  room);
              CHECK(plan.columns <= room.most_columns);
              CHECK(static_cast<int>(plan.rows.size()) + 1 <= room.most_rows);
              CHECK(has(plan, KeyDoes::erase));
              CHECK(has(plan, KeyDoes::more) == (plan.pages > 1));
              for (const auto& row : plan.rows) {
                float cells = 0;
                for (const auto& key : row) cells += key.cells;
                CHECK(cells <= static_cast<float>(plan.columns) + 0.01F);
              }
            }
}

TEST_CASE("every letter of every layout can be typed in every room, in both orders") {
  for (const auto* language : kLanguages) {
    const auto& own = layout(script_of(language));
    for (const auto& room : kRooms)
      for (const bool alphabetical : {false, true}) {
        CAPTURE(language);
        CAPTURE(room.most_columns);
        const auto found = all_letters(language, {.alphabetical = alphabetical}, room);
        for (const auto letter : own.alphabet)
          CHECK_MESSAGE(found.contains(std::string(letter)), std::string(letter));
        const auto in_latin = all_letters(
            language, {.latin = own.script != Script::latin, .level = KeyLevel::accents}, room);
        for (const auto letter : accents(language))
          CHECK_MESSAGE(in_latin.contains(std::string(letter)), std::string(letter));
        CHECK(all_letters(language, {.level = KeyLevel::signs}, room).size() == signs().size());
      }
  }
}

TEST_CASE("the order of the alphabet has all letters and marks of the rows, each once") {
  for (const auto script : {Script::latin, Script::arabic, Script::devanagari, Script::telugu}) {
    const auto& letters = layout(script);
    std::set<std::string_view> alphabet(letters.alphabet.begin(), letters.alphabet.end());
    CHECK(alphabet.size() == letters.alphabet.size());
    for (const auto& rows : {letters.rows, letters.shifted})
      for (const auto& row : rows)
        for (const auto key : row) {
          const bool one_letter = key.size() >= 2 && key.size() <= 3;  // of UTF-8
          const bool digit_or_sign = std::string_view("÷×ـ").find(key) != std::string_view::npos;
          if (one_letter && !digit_or_sign) CHECK_MESSAGE(alphabet.contains(key), std::string(key));
        }
  }
}

TEST_CASE(
    "the letters of Spanish, French, Creole, Portuguese, German, Polish, Turkish and "
    "Vietnamese are among those with accents") {
  const auto row = accents("en");
  const std::set<std::string_view> all(row.begin(), row.end());
  CHECK(all.size() == row.size());
  for (const auto* letter :
       {"á", "é", "í", "ó", "ú", "ü", "ñ", "à", "â", "æ", "ç", "è", "ê", "ë", "î", "ï",
        "ô", "œ", "ù", "û", "ÿ", "ò", "ã", "õ", "ä", "ö", "ß", "ą", "ć", "ę", "ł", "ń",
        "ś", "ź", "ż", "ğ", "ı", "ş", "ă", "đ", "ơ", "ư", "ạ", "ế", "ộ", "ữ", "ỵ"})
    CHECK_MESSAGE(all.contains(letter), letter);
  CHECK(accents("vi").front() == "á");
  CHECK(accents("vi")[2] == "ả");
  CHECK(accents("vi").size() == row.size());
}

TEST_CASE("Shift and the accents hold for one letter, signs until they are left") {
  KeyboardState state;
  const auto press = [&](KeyDoes does) { press_key(state, plan_keys("en", state, {10, 4}), does); };
  press(KeyDoes::shift);
  CHECK(plan_keys("en", state, {10, 4}).rows[0].front().types == "Q");
  press(KeyDoes::type);
  CHECK_FALSE(state.shift);
  press(KeyDoes::accents);
  press(KeyDoes::more);
  press(KeyDoes::type);
  CHECK(state == KeyboardState{});
  press(KeyDoes::signs);
  press(KeyDoes::type);
  press(KeyDoes::type);
  CHECK(state.level == KeyLevel::signs);
  press(KeyDoes::letters);
  CHECK(state == KeyboardState{});
}

TEST_CASE("who reads another script has its letters first, and Latin ones by a key") {
  KeyboardState state;
  auto plan = plan_keys("ar", state, {12, 5});
  CHECK(plan.rows[0].front().types == "ض");
  CHECK(plan.rows[0].back().types == "د");
  CHECK_FALSE(has(plan, KeyDoes::accents));
  press_key(state, plan, KeyDoes::script);
  plan = plan_keys("ar", state, {12, 5});
  CHECK(plan.rows[0].front().types == "q");
  CHECK(has(plan, KeyDoes::accents));
  press_key(state, plan, KeyDoes::script);
  CHECK(state == KeyboardState{});
}

TEST_CASE("InScript and Arabic 101 lie as their standards have them") {
  const auto& hindi = layout(Script::devanagari);
  CHECK(hindi.rows[2][3] == "ि");  // F
  CHECK(hindi.shifted[2][3] == "इ");
  CHECK(hindi.rows[2][7] == "क");  // K
  CHECK(hindi.shifted[0][6] == "क्ष");
  const auto& telugu = layout(Script::telugu);
  CHECK(telugu.rows[2][7] == "క");
  CHECK(telugu.shifted[3][1] == "ఁ");
  const auto& arabic = layout(Script::arabic);
  CHECK(arabic.rows[1][5] == "ا");   // H
  CHECK(arabic.rows[2][4] == "لا");  // B
  CHECK(arabic.shifted[1][5] == "أ");
}

TEST_CASE("an alphabet that is read from the right begins at the right, its rows do not") {
  CHECK(plan_keys("ar", {.alphabetical = true}, {12, 5}).right_to_left);
  CHECK_FALSE(plan_keys("ar", {}, {12, 5}).right_to_left);
  CHECK_FALSE(
      plan_keys("ar", {.alphabetical = true, .level = KeyLevel::signs}, {12, 5}).right_to_left);
  CHECK_FALSE(plan_keys("hi", {.alphabetical = true}, {12, 5}).right_to_left);
}
