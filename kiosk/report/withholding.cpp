#include "report/withholding.h"

#include <algorithm>
#include <map>
#include <memory>
#include <tuple>
#include <utility>

#include "report/knowledge.h"

namespace hearth::report {

namespace {

using base::Error;
using Kind = Topic::Kind;
constexpr double kSlack = 1e-6;  // of sums of whole numbers

class FormWithholding {
 public:
  FormWithholding(const FormTally& form, const Days& report, std::int64_t threshold,
                  Knowledge& knowledge)
      : form_(form), report_(report), threshold_(threshold), knowledge_(knowledge) {}

  base::Status run() {
    withhold_small();
    withhold_one_sided();
    for (const auto& secret : knowledge_.secrets()) guarded_.push_back({secret});
    for (std::size_t i = 0; i < guarded_.size(); ++i)  // withholding appends to them
      if (const auto kept = keep(i); !kept) return kept;
    return {};
  }

  std::size_t told_already() const { return told_already_; }

 private:
  struct Guarded {
    Knowledge::Secret secret;
    double least = 1e18, most = -1e18;  // of the examples that were seen so far
  };
  using Printed = Knowledge::Printed;

  // What an earlier report told, and may be told, is no secret any more.
  bool may_withhold(const Printed& printed) const {
    const auto count = *printed.number.count;
    const bool small = 0 < count && count < threshold_;
    return !printed.withheld && printed.sum != 0 && (small || !printed.told_before);
  }

  void withhold(Printed& printed) {
    if (!may_withhold(printed)) return;
    knowledge_.withhold(printed);
    guarded_.push_back({{printed.sum, printed.number.topic.question, true}});
  }

  void withhold_small() {
    for (auto& printed : knowledge_.printed()) {
      const auto count = *printed.number.count;
      if (0 < count && count < threshold_) withhold(printed);
    }
  }

  // Where all gave the same answer, one knows what each of them answered. Such a question is
  // withheld as a whole, its zeros too, and so is one of which no two answers could be told, so
  // that the two look alike. Of several answers, one that everybody gave is withheld.
  void withhold_one_sided() {
    struct Table {
      std::vector<Printed*> answers, all;
    };
    std::map<std::pair<std::string, Days>, Table> tables;
    for (auto& printed : knowledge_.printed()) {
      const auto& [topic, days, count] = printed.number;
      const auto* const question = question_of(form_, topic);
      if (question == nullptr || !question->is_opinion) continue;
      auto& table = tables[{topic.question, days}];
      table.all.push_back(&printed);
      if (topic.kind == Kind::answer && *count > 0) table.answers.push_back(&printed);
      const bool everybody =
          *count > 0 && *count == true_count(form_, {Kind::answered, topic.question, ""}, days);
      if (topic.kind == Kind::answer && question->overlapping && everybody) withhold(printed);
    }
    for (auto& [question, table] : tables) {
      const auto told = std::count_if(table.answers.begin(), table.answers.end(),
                                      [](const Printed* printed) { return !printed->withheld; });
      if (table.answers.empty() || told >= 2) continue;
      for (auto* const printed : table.all) withhold(*printed);
    }
  }

  // Withholds more until it is safe, or until nothing of this report gives it away.
  base::Status keep(std::size_t which) {
    while (!is_safe(which)) {
      const int sum = guarded_[which].secret.sum;
      if (!knowledge_.bounds().most(sum)) return unsolved();
      note_example();
      auto holding = knowledge_.bounds().what_holds_it();
      if (is_safe(which)) return {};
      const bool large_enough = guarded_[which].most >= wanted() - kSlack;
      if (large_enough || !guarded_[which].secret.is_known_to_us) {
        if (!knowledge_.bounds().least(sum)) return unsolved();
        note_example();
        if (is_safe(which)) return {};
        const auto more = knowledge_.bounds().what_holds_it();
        holding.insert(holding.end(), more.begin(), more.end());
      }
      auto* const next = cheapest_of(holding, guarded_[which].secret.question);
      if (next == nullptr) {
        ++told_already_;
        return {};
      }
      withhold(*next);
    }
    return {};
  }

  double wanted() const { return static_cast<double>(threshold_); }

  // By the examples seen; what was seen once stays possible, since ever less is told.
  bool is_safe(std::size_t which) const {
    const auto& [secret, least, most] = guarded_[which];
    if (!secret.is_known_to_us) return least < 1 - kSlack || most >= wanted() - kSlack;
    return most >= wanted() - kSlack && most - least >= wanted() - 1 - kSlack;
  }

  void note_example() {
    for (auto& [secret, least, most] : guarded_) {
      const auto value = knowledge_.bounds().example(secret.sum);
      least = std::min(least, value);
      most = std::max(most, value);
    }
  }

  // What staff miss least: parts before the whole, those who did not answer before those who did,
  // small numbers before large ones, zeros last.
  auto worth(const Printed& printed) const {
    const auto& [topic, days, count] = printed.number;
    const bool whole = days == report_;
    int rank = 0;
    switch (topic.kind) {
      case Kind::unanswered:
        rank = whole ? 3 : 0;
        break;
      case Kind::answer:
        rank = whole ? 5 : 1;
        break;
      case Kind::answered:
        rank = 4;
        break;
      case Kind::slips:
        rank = whole ? 6 : days.from == days.to ? 1 : 2;
        break;
    }
    return std::tuple(rank, *count == 0, *count);
  }

  // Of the secret's own question first: how many slips there are often follows from other questions
  // just as well, and to withhold those would not help.
  Printed* cheapest_of(const std::vector<int>& sums, const std::string& question) {
    Printed* cheapest = nullptr;
    const auto cost = [&](const Printed& printed) {
      return std::pair(printed.number.topic.question != question, worth(printed));
    };
    for (auto& printed : knowledge_.printed()) {
      if (!may_withhold(printed) || std::find(sums.begin(), sums.end(), printed.sum) == sums.end())
        continue;
      if (cheapest == nullptr || cost(printed) < cost(*cheapest)) cheapest = &printed;
    }
    return cheapest;
  }

  static Error unsolved() {
    return {"It could not be worked out which numbers give nobody away, so no report was written.",
            ""};
  }

  const FormTally& form_;
  const Days report_;
  const std::int64_t threshold_;
  Knowledge& knowledge_;
  std::vector<Guarded> guarded_;
  std::size_t told_already_ = 0;
};

Knowledge::Earlier earlier_of(const std::string& wording,
                              const std::vector<ReportNumbers>& earlier) {
  Knowledge::Earlier result;
  for (const auto& report : earlier)
    for (const auto& form : report.forms)
      if (form.wording == wording) result.emplace_back(report.days, &form);
  return result;
}

}  // namespace

base::Result<Withholding> withhold(const std::vector<FormTally>& forms, const Days& report,
                                   const std::vector<ReportNumbers>& earlier,
                                   std::int64_t threshold) {
  Withholding result{{threshold, report, {}}, 0};
  for (const auto& form : forms) {
    auto knowledge = Knowledge::of(form, report, earlier_of(form.wording, earlier), threshold);
    if (!knowledge) return knowledge.error();
    FormWithholding withholding(form, report, threshold, **knowledge);
    if (const auto done = withholding.run(); !done) return done.error();
    result.told_already += withholding.told_already();
    NumbersOfForm numbers{form.wording, {}};
    for (const auto& printed : (*knowledge)->printed()) {
      numbers.numbers.push_back(printed.number);
      if (printed.withheld) numbers.numbers.back().count.reset();
    }
    result.numbers.forms.push_back(std::move(numbers));
  }
  return result;
}

}  // namespace hearth::report
