#include "ui/keyboard.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

#include "base/files.h"
#include "ui/drawing.h"
#include "ui/typist.h"

using namespace hearth;
using namespace hearth::ui;

namespace {

// A keyboard alone, on glass of its own: the interface has no Hindi and no Telugu yet.
class Glass {
 public:
  explicit Glass(float text_size = 1) : text_size_(text_size) {
    auto engine = text::Engine::create(HEARTH_BUILD "/share/hearth/fonts.conf");
    REQUIRE(engine.ok());
    engine_ = *std::move(engine);
    const base::DiskFiles files;
    auto words = Words::load(files, HEARTH_BUILD "/share/hearth/lang", "en", "US");
    REQUIRE(words.ok());
    words_.emplace(*std::move(words));
  }

  void draw(std::string_view language, Rect box) {
    const Drawing context;
    ImDrawList list(ImGui::GetDrawListSharedData());
    list._ResetForNewFrame();
    list.PushClipRectFullScreen();
    list.PushTextureID(nullptr);
    Frame frame;
    frame.begin(list, 1080, 1920, {});
    Painter painter(*engine_, 1);
    // Any will do: nothing is shown.
    static int mark = 0;
    const std::vector<TextureId> textures(16, &mark);
    painter.begin(frame, textures);
    tree.clear();
    tree.language = language;
    Canvas canvas(painter, *engine_, *words_, {.text_size = text_size_}, interaction, tree);
    const KeyboardLook look{.language = language, .done = "See results"};
    if (box.h <= 0) box.h = keyboard_height(canvas, look, state, box.w, 600);
    height = box.h;
    canvas.open("field", {0, 0, 1080, 90},
                {.role = Role::field, .label = "Search", .value = text.view(), .typed = true});
    canvas.close();
    keyboard(canvas, box, look, state, text);
    interaction.activated.clear();
    engine_->forget_old();
  }

  KeyboardState state;
  TypedText text;
  Tree tree;
  Interaction interaction;
  float height = 0;

 private:
  float text_size_;
  std::unique_ptr<text::Engine> engine_;
  std::optional<Words> words_;
};

}  // namespace

TEST_CASE("every key of Devanagari and Telugu shows its letter whole, apart from the others") {
  for (const float size : {1.0F, 2.0F}) {
    Glass glass(size);
    for (const char* language : {"hi", "te"})
      for (const float width : {1080.0F, 860.0F, 697.0F})
        for (const bool shift : {false, true})
          for (int page = 0; page < 4; ++page) {
            CAPTURE(language);
            CAPTURE(size);
            CAPTURE(width);
            glass.state = {.shift = shift, .page = page};
            glass.draw(language, {0, 100, width, 0});
            CHECK(glass.height <= 600);
            const auto& nodes = glass.tree.nodes;
            REQUIRE(nodes.size() > 12);
            for (std::size_t i = 1; i < nodes.size(); ++i) {
              const auto& node = nodes[i];
              CAPTURE(node.label);
              CHECK(node.role == Role::key);
              CHECK(node.missing_glyphs == 0);
              CHECK_FALSE(node.spills);
              CHECK_FALSE(node.truncated);
              CHECK(std::min(node.rect.w, node.rect.h) >= kMinTarget - 0.1F);
              CHECK(node.rect.right() <= width);
              CHECK(node.rect.bottom() <= 100 + glass.height);
              for (auto k = i + 1; k < nodes.size(); ++k)
                CHECK_FALSE(node.rect.inset(1 - kTargetGap).overlaps(nodes[k].rect));
            }
          }
  }
}

TEST_CASE("Hindi and Telugu are typed touch by touch, on wide keyboards and on pages of letters") {
  Glass glass;
  const std::pair<const char*, const char*> kTexts[] = {{"hi", "क्षमा कृपया घर २४ Ram 3"},
                                                        {"te", "ఆశ్రయం ఒక్కొక్క ఇల్లు Ram 3"}};
  for (const auto& [language, words] : kTexts)
    for (const float width : {1080.0F, 697.0F}) {
      CAPTURE(language);
      CAPTURE(width);
      glass.text.clear();
      glass.state = {};
      glass.draw(language, {0, 100, width, 0});
      const auto typed = type_out(
          words,
          [&] {
            return Typist{glass.tree, glass.state};
          },
          [&](const Node& key) {
            glass.interaction.activated = key.id;
            glass.draw(language, {0, 100, width, 0});
            glass.draw(language, {0, 100, width, 0});
          });
      CHECK_MESSAGE(typed.ok(), (typed.ok() ? "" : typed.error().sentence()));
      CHECK(glass.text.view() == words);
    }
}

TEST_CASE("what no key has is told in one sentence") {
  Glass glass;
  glass.draw("en", {0, 100, 1080, 0});
  const auto typed = type_out(
      "☃",
      [&] {
        return Typist{glass.tree, glass.state};
      },
      [](const Node&) {});
  REQUIRE_FALSE(typed.ok());
  CHECK(typed.error().message == "The keyboard on the screen has no key for \"☃\".");
  glass.tree.clear();
  CHECK(type_out(
            "a",
            [&] {
              return Typist{glass.tree, glass.state};
            },
            [](const Node&) {})
            .error()
            .message == "There is no field to type into.");
}

TEST_CASE("the tree holds what is typed once, apart from its nodes, which move") {
  Glass glass;
  for (const auto* typed : {"canary", "canary-4711-canary-4711"}) {
    glass.text.clear();
    REQUIRE(glass.text.insert(typed));
    glass.draw("en", {0, 100, 1080, 0});
    const auto& field = glass.tree.nodes.front();
    CHECK(field.value == typed);
    const std::string_view node(reinterpret_cast<const char*>(&field), sizeof(Node));
    CHECK(node.find("canary") == std::string_view::npos);
    for (const auto& other : glass.tree.nodes)
      if (&other != &field) CHECK(other.value.empty());
  }
}
