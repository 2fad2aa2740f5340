// Whole visits by what stands on the screen, as a person would make them, in three languages: help
// first, hidden and shown again, a breath, larger text, a meeting among many, and gone.
#include <doctest/doctest.h>

#include "support/turning.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;

namespace {

struct Words {
  const char *language, *help, *wake_up, *call, *back, *not_safe, *hide, *show_again, *home, *quiet,
      *start, *breathe_in, *stop, *easier, *larger, *close, *peer, *ask, *new_here, *meetings,
      *filters, *newcomers, *show, *take_along, *done;
};

const Words kEnglish{"en",
                     "I need help now",
                     "Someone won’t wake up",
                     "Call 911 now",
                     "Back",
                     "I don’t feel safe here",
                     "Hide my screen",
                     "Show it again",
                     "Home",
                     "A quiet minute",
                     "Start",
                     "Breathe in",
                     "Stop",
                     "Easier to use",
                     "Larger",
                     "Close",
                     "Talk to a peer",
                     "How to ask",
                     "New here?",
                     "Meetings",
                     "More filters",
                     "Newcomers",
                     "Show 8 meetings",
                     "Take it with you",
                     "I'm done"};
const Words kSpanish{"es",
                     "Necesito ayuda ahora",
                     "Alguien no despierta",
                     "Llame al 911 ahora",
                     "Volver",
                     "No me siento a salvo aquí",
                     "Ocultar mi pantalla",
                     "Mostrarla otra vez",
                     "Inicio",
                     "Un minuto de calma",
                     "Empezar",
                     "Tome aire",
                     "Terminar",
                     "Más fácil de usar",
                     "Más grande",
                     "Cerrar",
                     "Hablar con un par",
                     "Cómo pedirlo",
                     "¿Es su primera vez?",
                     "Reuniones",
                     "Más filtros",
                     "Personas nuevas",
                     "Ver 8 reuniones",
                     "Para llevar",
                     "Terminé"};
const Words kArabic{"ar",
                    "أحتاج إلى مساعدة الآن",
                    "شخص لا يستيقظ",
                    "اتصل بالرقم 911 الآن",
                    "رجوع",
                    "لا أشعر بالأمان هنا",
                    "إخفاء شاشتي",
                    "إظهارها من جديد",
                    "الرئيسية",
                    "دقيقة هدوء",
                    "ابدأ",
                    "شهيق",
                    "إنهاء",
                    "استخدام أسهل",
                    "أكبر",
                    "إغلاق",
                    "التحدث مع نظير",
                    "كيف تطلب ذلك",
                    "هل أنت جديد هنا؟",
                    "الاجتماعات",
                    "خيارات تصفية أخرى",
                    "مشاركون جدد",
                    "عرض 8 اجتماعات",
                    "خذه معك",
                    "انتهيت"};

void visit_in(const Words& words, int width, int height) {
  CAPTURE(words.language);
  Lobby lobby({.width = width, .height = height, .beginning = {.language = words.language}});
  lobby.tap(words.help, Role::button);
  lobby.tap(words.wake_up);
  CHECK(lobby.shows(words.call));
  lobby.tap(words.back);
  lobby.tap(words.not_safe);
  lobby.tap(words.hide);
  CHECK_FALSE(lobby.shows(words.not_safe));
  lobby.tap(words.show_again);
  CHECK(lobby.shows(words.not_safe, Role::heading));
  lobby.tap(words.home);

  lobby.tap(words.quiet, Role::tile);
  lobby.tap(words.start);
  CHECK(lobby.shows(words.breathe_in));
  lobby.tap(words.stop);
  lobby.tap(words.home);

  lobby.tap(words.peer, Role::tile);
  CHECK(lobby.shows(words.ask));
  lobby.tap(words.home);
  lobby.tap(words.new_here, Role::card);
  lobby.tap(words.home);

  lobby.tap(words.meetings, Role::tile);
  lobby.tap(words.filters);
  lobby.tap(words.newcomers, Role::choice);
  lobby.tap(words.show);
  CHECK(lobby.find(words.newcomers, Role::chip)->selected);
  // The first card of the list, whatever it is called in this language.
  const ui::Node* card = nullptr;
  for (const auto& node : lobby.tree().nodes)
    if (!card && node.role == Role::card) card = &node;
  REQUIRE(card);
  lobby.tap(std::string(card->label), Role::card);
  CHECK(lobby.screen() == "meeting");
  lobby::turn_until(lobby, [&] { return lobby.shows(words.take_along); });
  CHECK(lobby.shows(words.take_along, Role::heading));

  lobby.tap(words.easier);
  lobby.tap(words.larger, Role::choice);
  lobby.tap(words.close);
  CHECK(lobby.visit().text_size == 1.5F);
  lobby.tap(words.done);
  CHECK(lobby.screen() == "home");
  CHECK(lobby.visit().fresh());
}

}  // namespace

TEST_CASE("a whole visit in English, Spanish and Arabic, upright") {
  for (const auto& words : {kEnglish, kSpanish, kArabic}) visit_in(words, 1080, 1920);
}

TEST_CASE("a whole visit in English, Spanish and Arabic, lying") {
  for (const auto& words : {kEnglish, kSpanish, kArabic}) visit_in(words, 1920, 1080);
}
