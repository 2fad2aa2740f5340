#include "screens/stick_words.h"

namespace hearth::screens {

namespace {
using Step = sync::Progress::Stage;
}

RefusalWords refusal_words(const ui::Words& words, int number) {
  const auto& why = trust::explanation(static_cast<trust::Refusal>(number));
  return {words.phrase("Refusal {number}", {{"number", number}}),
          std::string(words.tr(why.happened)), std::string(words.tr(why.what_to_do))};
}

std::optional<StickWords> stick_words(const Stage& stage) {
  if (!stage.packs) return std::nullopt;
  return stick_words(*stage.packs, stage.words(), stage.zone(), stage.now, stage.uptime);
}

std::optional<StickWords> stick_words(const PackDesk& desk, const ui::Words& words,
                                      const schedule::Zone& zone, base::Instant now,
                                      std::chrono::milliseconds uptime) {
  if (!desk.telling(uptime)) return std::nullopt;
  const auto& progress = desk.packs().progress;
  switch (progress.stage) {
    case Step::found:
      return StickWords{std::string(words.tr("A stick was found. Please leave it in.")), "", false};
    case Step::checking:
      return StickWords{std::string(words.tr("Checking the update. You can take the stick out.")),
                        "", false};
    case Step::installed: {
      const auto day = zone.date(progress.summary.issued.value_or(now));
      return StickWords{
          words.phrase("Listings updated · {date}", {{"date", words.short_date(day)}}), "", false};
    }
    case Step::trust_replaced:
      return StickWords{std::string(words.tr("The trust list was updated.")), "", false};
    case Step::refused: {
      if (!progress.refused) return std::nullopt;
      const auto why = refusal_words(words, trust::number_of(progress.refused->why));
      return StickWords{
          std::string(words.tr("We didn’t use this update. Nothing has changed.")),
          words.phrase("{title}: {happened} {what}",
                       {{"title", why.title}, {"happened", why.happened}, {"what", why.to_do}}),
          true};
    }
    case Step::nothing:
    case Step::first_trust:
      break;
  }
  return std::nullopt;
}

}  // namespace hearth::screens
