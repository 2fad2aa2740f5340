#include "report/numbers_json.h"

#include <cstdio>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <utility>

#include "report/html.h"
#include "report/weeks.h"

namespace hearth::report {

namespace {

using Json = nlohmann::ordered_json;
using Kind = Topic::Kind;

constexpr std::int64_t kMostCounted = 1'000'000;

base::Error no_report() {
  return {"This is no report of hearth-pack, or it was changed; name a report as it was written.",
          ""};
}

std::optional<base::Date> date_in(const Json& json, const char* name) {
  if (!json.contains(name) || !json.at(name).is_string()) return std::nullopt;
  const auto& text = json.at(name).get_ref<const std::string&>();
  int year = 0;
  unsigned month = 0, day = 0;
  char rest = 0;
  if (text.size() != 10 ||
      std::sscanf(text.c_str(), "%4d-%2u-%2u%c", &year, &month, &day, &rest) != 3)
    return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                         std::chrono::day(day)};
  if (!date.ok() || to_text(base::Date(std::chrono::local_days(date))) != text) return std::nullopt;
  return std::chrono::local_days(date);
}

std::optional<Days> days_in(const Json& json) {
  const auto from = date_in(json, "from"), to = date_in(json, "to");
  if (!from || !to || *to < *from || *to - *from > kLongestReport) return std::nullopt;
  return Days{*from, *to};
}

std::optional<std::string> text_in(const Json& json, const char* name) {
  if (!json.contains(name) || !json.at(name).is_string()) return std::nullopt;
  return json.at(name).get<std::string>();
}

std::optional<Topic> topic_in(const Json& json) {
  if (json.contains("slips")) return Topic{Kind::slips, "", ""};
  const auto question = text_in(json, "question");
  if (!question) return std::nullopt;
  if (const auto answer = text_in(json, "answer")) return Topic{Kind::answer, *question, *answer};
  if (!json.contains("answered") || !json.at("answered").is_boolean()) return std::nullopt;
  return Topic{json.at("answered").get<bool>() ? Kind::answered : Kind::unanswered, *question, ""};
}

std::optional<Number> number_in(const Json& json, const Days& report) {
  if (!json.is_object() || !json.contains("count")) return std::nullopt;
  const auto topic = topic_in(json);
  const auto days = days_in(json);
  if (!topic || !days || !report.contains(*days)) return std::nullopt;
  Number number{*topic, *days, {}};
  const auto& count = json.at("count");
  if (count.is_null()) return number;
  if (!count.is_number_unsigned() || count.get<std::uint64_t>() > kMostCounted) return std::nullopt;
  number.count = count.get<std::int64_t>();
  return number;
}

Json to_json(const Number& number) {
  Json json;
  switch (number.topic.kind) {
    case Kind::slips:
      json["slips"] = true;
      break;
    case Kind::answered:
    case Kind::unanswered:
      json = {{"question", number.topic.question},
              {"answered", number.topic.kind == Kind::answered}};
      break;
    case Kind::answer:
      json = {{"question", number.topic.question}, {"answer", number.topic.answer}};
      break;
  }
  json["from"] = to_text(number.days.from);
  json["to"] = to_text(number.days.to);
  json["count"] = number.count ? Json(*number.count) : Json(nullptr);
  return json;
}

const Json* list_in(const Json& json, const char* name) {
  return json.is_object() && json.contains(name) && json.at(name).is_array() ? &json.at(name)
                                                                             : nullptr;
}

}  // namespace

std::string to_json(const ReportNumbers& numbers) {
  Json json{{"hearth_report", 1},
            {"threshold", numbers.threshold},
            {"from", to_text(numbers.days.from)},
            {"to", to_text(numbers.days.to)},
            {"forms", Json::array()}};
  for (const auto& form : numbers.forms) {
    Json list = Json::array();
    for (const auto& number : form.numbers) list.push_back(to_json(number));
    json["forms"].push_back({{"wording", form.wording}, {"numbers", std::move(list)}});
  }
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

base::Result<ReportNumbers> numbers_in_json(std::string_view text) {
  const auto json = Json::parse(text, nullptr, false);
  const auto* const forms = list_in(json, "forms");
  if (forms == nullptr || !json.contains("hearth_report") || json.at("hearth_report") != 1 ||
      !json.contains("threshold") || !json.at("threshold").is_number_unsigned())
    return no_report();
  const auto days = days_in(json);
  if (!days) return no_report();
  ReportNumbers numbers{json.at("threshold").get<std::int64_t>(), *days, {}};
  for (const auto& form : *forms) {
    const auto* const list = list_in(form, "numbers");
    const auto wording = list == nullptr ? std::nullopt : text_in(form, "wording");
    if (!wording) return no_report();
    numbers.forms.push_back({*wording, {}});
    std::set<std::pair<Topic, Days>> seen;
    for (const auto& each : *list) {
      auto number = number_in(each, *days);
      if (!number || !seen.emplace(number->topic, number->days).second) return no_report();
      numbers.forms.back().numbers.push_back(std::move(*number));
    }
  }
  return numbers;
}

base::Result<ReportNumbers> numbers_in_page(std::string_view html) {
  const auto begin = html.find(kNumbersBegin);
  if (begin == std::string_view::npos) return no_report();
  const auto text = html.substr(begin + kNumbersBegin.size());
  const auto end = text.find(kNumbersEnd);
  if (end == std::string_view::npos) return no_report();
  return numbers_in_json(unescaped(text.substr(0, end)));
}

}  // namespace hearth::report
