#include "exchange/findings.h"

namespace hearth::exchange {

void Findings::begin_record(std::string where) {
  where_ = std::move(where);
  repaired_ = false;
  ++report_.read;
}

void Findings::return_to(std::string where, bool repaired) {
  where_ = std::move(where);
  repaired_ = repaired;
}

void Findings::told(std::string what, std::string why) {
  report_.notes.push_back({where_, std::move(what), std::move(why)});
}

void Findings::repaired(std::string what, std::string why) {
  repaired_ = true;
  told(std::move(what), std::move(why));
}

void Findings::pointed_out(std::string what, std::string why) {
  told(std::move(what), std::move(why));
}

void Findings::taken() {
  ++report_.taken;
  report_.repaired += repaired_ ? 1 : 0;
}

void Findings::left_out(std::string what, std::string why) {
  ++report_.left_out;
  told(std::move(what), std::move(why));
}

void Findings::in_many(std::string what, std::string why) {
  constexpr std::size_t kNamed = 3;
  auto& many = many_[std::move(what)];
  many.why = std::move(why);
  ++many.count;
  if (many.records.size() < kNamed) many.records.push_back(where_);
}

ImportReport Findings::finish() && {
  for (auto& [what, many] : many_) {
    std::string where;
    for (const auto& record : many.records) where += (where.empty() ? "" : ", ") + record;
    const auto others = many.count - static_cast<int>(many.records.size());
    if (others > 0) where += " and " + std::to_string(others) + " more";
    const std::string counted =
        many.count == 1 ? ", in 1 record." : ", in " + std::to_string(many.count) + " records.";
    report_.notes.push_back({std::move(where), what + counted, std::move(many.why)});
  }
  many_.clear();
  return std::move(report_);
}

}  // namespace hearth::exchange
