#include "checkin/wording.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string_view>

namespace hearth::checkin {

namespace {

using Json = nlohmann::ordered_json;
using listing::Form;
using listing::Question;

constexpr std::array<std::string_view, 6> kKinds{"scale",  "choice", "many",
                                                 "yes-no", "number", "text"};

Json to_json(const Question& question) {
  Json json{{"id", question.id},
            {"kind", kKinds[static_cast<std::size_t>(question.kind)]},
            {"text", question.text.plain}};
  if (!question.options.empty()) {
    auto& options = json["options"] = Json::array();
    for (const auto& option : question.options) options.push_back(option.plain);
  }
  if (question.options_from_meetings_today) json["options_from"] = "meetings-today";
  if (question.kind == Question::Kind::number) {
    json["min"] = question.min;
    json["max"] = question.max;
  }
  if (!question.show_when.empty()) {
    auto& conditions = json["show_when"] = Json::object();
    for (const auto& [id, any_of] : question.show_when) conditions[id] = any_of;
  }
  return json;
}

// Takes members out of an object; what is missing or of another type makes it unsound.
class Members {
 public:
  explicit Members(const Json& json) : json_(json) { sound_ = json.is_object(); }
  bool sound() const { return sound_; }
  bool has(const char* name) const { return json_.is_object() && json_.contains(name); }

  template <typename Value>
  Value take(const char* name) {
    const auto* found = value(name);
    const auto* typed = found == nullptr ? nullptr : found->get_ptr<const Value*>();
    if (typed == nullptr) sound_ = false;
    return typed == nullptr ? Value() : *typed;
  }
  std::int64_t number(const char* name) {
    const auto* found = value(name);
    if (found != nullptr && found->is_number_integer()) return found->get<std::int64_t>();
    sound_ = false;
    return 0;
  }
  const Json& list(const char* name) {
    static const Json kNone = Json::array();
    const auto* found = value(name);
    if (found != nullptr && found->is_array()) return *found;
    sound_ = false;
    return kNone;
  }
  const Json* value(const char* name) const { return has(name) ? &json_.at(name) : nullptr; }

 private:
  const Json& json_;
  bool sound_ = true;
};

std::optional<std::vector<std::string>> words(const Json& list) {
  std::vector<std::string> result;
  if (!list.is_array()) return std::nullopt;
  for (const auto& item : list) {
    if (!item.is_string()) return std::nullopt;
    result.push_back(item.get_ref<const std::string&>());
  }
  return result;
}

std::optional<Question> question_in(const Json& json) {
  Members members(json);
  Question question;
  question.id = members.take<std::string>("id");
  const auto kind = std::find(kKinds.begin(), kKinds.end(), members.take<std::string>("kind"));
  if (kind == kKinds.end()) return std::nullopt;
  question.kind = static_cast<Question::Kind>(kind - kKinds.begin());
  question.text.plain = members.take<std::string>("text");
  if (members.has("options")) {
    const auto options = words(members.list("options"));
    if (!options) return std::nullopt;
    for (const auto& option : *options) question.options.push_back({option, {}});
  }
  question.options_from_meetings_today = members.has("options_from");
  if (question.kind == Question::Kind::number) {
    question.min = members.number("min");
    question.max = members.number("max");
  }
  if (const auto* conditions = members.value("show_when")) {
    if (!conditions->is_object()) return std::nullopt;
    for (const auto& [id, any_of] : conditions->items()) {
      auto list = words(any_of);
      if (!list) return std::nullopt;
      question.show_when.emplace(id, std::move(*list));
    }
  }
  if (!members.sound()) return std::nullopt;
  return question;
}

}  // namespace

std::string wording_of(const Form& form) {
  Json json{{"id", form.id}, {"version", form.version}, {"title", form.title.plain}};
  if (!form.text.plain.empty()) json["text"] = form.text.plain;
  json["part_of_day"] = form.part_of_day;
  auto& questions = json["questions"] = Json::array();
  for (const auto& question : form.questions) questions.push_back(to_json(question));
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Form> form_worded(const std::string& wording) {
  const auto json = Json::parse(wording, nullptr, false);
  if (json.is_discarded()) return std::nullopt;
  Members members(json);
  Form form;
  form.id = members.take<std::string>("id");
  form.version = members.number("version");
  form.title.plain = members.take<std::string>("title");
  if (members.has("text")) form.text.plain = members.take<std::string>("text");
  form.part_of_day = members.take<bool>("part_of_day");
  for (const auto& each : members.list("questions")) {
    auto question = question_in(each);
    if (!question || form.questions.size() == listing::kMostQuestions) return std::nullopt;
    form.questions.push_back(std::move(*question));
  }
  if (!members.sound() || wording_of(form) != wording) return std::nullopt;
  return form;
}

}  // namespace hearth::checkin
