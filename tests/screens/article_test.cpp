#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <sstream>

#include "pack/reader.h"
#include "support/crawl.h"
#include "support/reading.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;

namespace {

const listing::Listing& sample() {
  static const auto read = [] {
    const base::DiskFiles files;
    auto reading = pack::read_folder(files, HEARTH_SOURCE "/data");
    REQUIRE(reading.ok());
    return std::move(reading->listing);
  }();
  return read;
}

std::vector<std::string> words_of(const listing::Article& article) {
  std::vector<std::string> words;
  for (const auto& part : listing::read_body(article.body).parts) {
    std::istringstream text(part.lead + " " + part.text);
    for (std::string word; text >> word;) words.push_back(word);
  }
  return words;
}

// The first word that is not met in its order, and where; empty: all are.
std::string missing(const std::vector<std::string>& wanted, const std::vector<std::string>& met) {
  auto at = met.begin();
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    at = std::find(at, met.end(), wanted[i]);
    if (at == met.end()) return wanted[i] + ", word " + std::to_string(i);
    ++at;
  }
  return {};
}

struct Look {
  int width, height;
  float text_size;
  bool reach = false;
};

void read_all(const Look& look) {
  std::set<std::string> names;
  for (const auto& article : sample().articles) names.insert(article.name);
  for (const char* language : {"en", "es", "ar"}) {
    CAPTURE(language);
    CAPTURE(look.width);
    CAPTURE(look.text_size);
    Lobby lobby(
        {.width = look.width,
         .height = look.height,
         .beginning = {.language = language, .text_size = look.text_size, .reach = look.reach},
         .blind = true});
    lobby::open_library(lobby);
    for (const auto& name : names) {
      CAPTURE(name);
      while (lobby.by_id("pager.earlier") && !lobby.by_id("pager.earlier")->disabled)
        lobby.tap_id("pager.earlier");
      lobby::open_article(lobby, name);
      const auto chosen = listing::choose_article(sample().articles, name, language, "en");
      CHECK((lobby.by_id("article.language") != nullptr) == !chosen.as_asked);
      std::vector<std::string> met;
      lobby::on_every_page(lobby, [&] {
        for (auto& word : lobby::words_on_page(lobby)) met.push_back(std::move(word));
        const auto wrong = lobby::lint(lobby);
        for (const auto& sentence : wrong) CHECK_MESSAGE(false, sentence);
      });
      const auto lost = missing(words_of(*chosen.article), met);
      CHECK_MESSAGE(lost.empty(), lost);
      lobby.tap_id("dock.back");
    }
  }
}

Lobby& open(Lobby& lobby, std::string_view name) {
  lobby::open_library(lobby);
  lobby::open_article(lobby, name);
  return lobby;
}

}  // namespace

TEST_CASE("every word of every article stands on its pages, in its order: upright") {
  read_all({1080, 1920, 1});
}
TEST_CASE("every word of every article stands on its pages, in its order: upright, the largest") {
  read_all({1080, 1920, 2});
}
TEST_CASE("every word of every article stands on its pages, in its order: lying") {
  read_all({1920, 1080, 1});
}
TEST_CASE("every word of every article stands on its pages, in its order: lying, lowered, large") {
  read_all({1920, 1080, 1.5F, true});
}

TEST_CASE("the contents lead to the page on which the heading stands") {
  for (const float size : {1.0F, 2.0F}) {
    Lobby lobby({.beginning = {.text_size = size}, .blind = true});
    open(lobby, "kinds");
    lobby.tap("Contents", Role::button);
    REQUIRE(lobby.visit().sheet == visit::Sheet::contents);
    std::vector<std::string> headings;
    lobby::on_every_page(lobby, [&] {
      for (const auto& node : lobby.tree().nodes)
        if (node.id.starts_with("contents.") && node.role == Role::choice)
          headings.push_back(node.label);
    });
    REQUIRE(headings.size() == 7);
    lobby.tap("Close");
    for (std::size_t i = 0; i < headings.size(); ++i) {
      CAPTURE(headings[i]);
      while (!lobby.by_id("pager.earlier")->disabled) lobby.tap_id("pager.earlier");
      lobby.tap("Contents", Role::button);
      REQUIRE(lobby::turn_to(lobby, "contents." + std::to_string(i)));
      const auto page = lobby.by_id("contents." + std::to_string(i))->value;
      lobby.tap_id("contents." + std::to_string(i));
      CHECK(lobby.visit().sheet == visit::Sheet::none);
      CHECK(lobby.shows(headings[i], Role::heading));
      CHECK(page == "Page " + std::to_string(lobby.visit().here().page + 1));
    }
  }
}

TEST_CASE(
    "lying, where the picture takes the room beside the words, the contents are a touch away") {
  Lobby lobby({.width = 1920, .height = 1080, .blind = true});
  open(lobby, "i-slipped");
  lobby.tap("Contents", Role::button);
  lobby.tap("Later, look back gently", Role::choice);
  CHECK(lobby.shows("Later, look back gently", Role::heading));
  CHECK(lobby.visit().here().page > 0);
}

TEST_CASE("an article ends with when it was reviewed and what to read next in its section") {
  Lobby lobby({.blind = true});
  open(lobby, "i-slipped");
  CHECK_FALSE(lobby::turn_to(lobby, "nowhere"));
  CHECK(lobby.shows("Last reviewed November 2026"));
  lobby.tap("Read next: When things go backward", Role::button);
  CHECK(lobby.screen() == "article");
  CHECK(lobby.shows("When things go backward", Role::heading));
  CHECK(lobby.visit().here().page == 0);
  CHECK_FALSE(lobby::turn_to(lobby, "article.next"));
  lobby.tap("Back");
  CHECK(lobby.shows("I slipped. Now what?", Role::heading));
}

TEST_CASE("a story names who tells it, in large text as well") {
  for (const float size : {1.0F, 2.0F}) {
    Lobby lobby({.beginning = {.text_size = size}, .blind = true});
    open(lobby, "story-sleeping");
    CHECK(lobby.shows("Tomás, 14 months in recovery"));
  }
}

TEST_CASE("no line of a paragraph is left alone on a page") {
  int parted = 0;
  for (const float size : {1.0F, 1.2F, 1.5F}) {
    CAPTURE(size);
    Lobby lobby({.beginning = {.text_size = size}, .blind = true});
    lobby::open_library(lobby);
    for (const char* name : {"confidentiality", "i-slipped", "kinds", "your-rights"}) {
      CAPTURE(name);
      lobby::open_article(lobby, name);
      const auto chosen = listing::choose_article(sample().articles, name, "en", "en");
      const auto body = listing::read_body(chosen.article->body);
      lobby::on_every_page(lobby, [&] {
        for (const auto& node : lobby.tree().nodes)
          for (const auto& part : body.parts)
            if (node.role == Role::text && node.label.size() > 12 && node.label != part.text &&
                part.text.find(node.label) != std::string::npos) {
              CAPTURE(node.label);
              CHECK(node.rect.h > 1.9F * 42 * 1.5F * size);
              ++parted;
            }
      });
      lobby.tap_id("dock.back");
      while (!lobby.by_id("pager.earlier")->disabled) lobby.tap_id("pager.earlier");
    }
  }
  CHECK(parted > 5);
}
