// CommonMark -> parts, by cmark.
#include <cmark.h>

#include <memory>

#include "listing/article.h"

namespace hearth::listing {

namespace {

constexpr int kDeepest = 24;  // what is nested deeper is not meant to be read

struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};

class Reader {
 public:
  void blocks(cmark_node* parent, int depth) {
    if (depth > kDeepest) return;
    for (auto* node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
      block(node, depth);
  }
  ArticleBody take() { return std::move(body_); }

 private:
  using Kind = ArticlePart::Kind;

  void block(cmark_node* node, int depth) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_HEADING:
        return words(node, {Kind::heading, cmark_node_get_heading_level(node), {}, {}});
      case CMARK_NODE_PARAGRAPH:
        return words(node, {quoted_ > 0 ? Kind::quote : Kind::paragraph, 0, {}, {}});
      case CMARK_NODE_BLOCK_QUOTE:
        ++quoted_;
        blocks(node, depth + 1);
        --quoted_;
        return;
      case CMARK_NODE_LIST:
        return list(node, depth);
      case CMARK_NODE_CODE_BLOCK:
        return add({Kind::paragraph, 0, {}, cmark_node_get_literal(node)});
      case CMARK_NODE_HTML_BLOCK:
        body_.has_html = true;
        return;
      default:
        return blocks(node, depth + 1);
    }
  }

  void list(cmark_node* node, int depth) {
    const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    int number = ordered ? cmark_node_get_list_start(node) : 0;
    for (auto* item = cmark_node_first_child(node); item; item = cmark_node_next(item)) {
      const auto kind = ordered ? Kind::step : Kind::point;
      auto* first = cmark_node_first_child(item);
      if (first && cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH) {
        words(first, {kind, ordered ? number : 0, {}, {}});
        first = cmark_node_next(first);
      }
      for (; first && depth < kDeepest; first = cmark_node_next(first)) block(first, depth + 1);
      ++number;
    }
  }

  // A paragraph's words, the strong ones it begins with apart.
  void words(cmark_node* node, ArticlePart part) {
    auto* child = cmark_node_first_child(node);
    if (part.kind != Kind::heading && child && cmark_node_get_type(child) == CMARK_NODE_STRONG) {
      inlines(child, part.lead, 0);
      child = cmark_node_next(child);
    }
    for (; child; child = cmark_node_next(child)) inlined(child, part.text, 0);
    add(std::move(part));
  }

  void inlines(cmark_node* parent, std::string& text, int depth) {
    if (depth > kDeepest) return;
    for (auto* node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
      inlined(node, text, depth);
  }

  void inlined(cmark_node* node, std::string& text, int depth) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_TEXT:
      case CMARK_NODE_CODE:
        text += cmark_node_get_literal(node);
        return;
      case CMARK_NODE_SOFTBREAK:
        text += ' ';
        return;
      case CMARK_NODE_LINEBREAK:
        text += '\n';
        return;
      case CMARK_NODE_HTML_INLINE:
        body_.has_html = true;
        return;
      case CMARK_NODE_IMAGE:
        body_.has_picture = true;
        return;
      case CMARK_NODE_LINK:
        return link(node, text, depth);
      default:
        return inlines(node, text, depth + 1);
    }
  }

  // Nothing can be followed here: the address is shown behind the words, unless it is the words.
  void link(cmark_node* node, std::string& text, int depth) {
    std::string said;
    inlines(node, said, depth + 1);
    std::string_view address = cmark_node_get_url(node);
    for (const std::string_view scheme : {"https://", "http://", "mailto:", "tel:"})
      if (address.starts_with(scheme)) address.remove_prefix(scheme.size());
    text += said;
    if (address.empty() || said.find(address) != std::string::npos) return;
    text += said.empty() ? std::string(address) : " (" + std::string(address) + ")";
  }

  void add(ArticlePart part) {
    for (auto* text : {&part.lead, &part.text}) {
      const auto first = text->find_first_not_of(" \n\t");
      if (first == std::string::npos) {
        text->clear();
        continue;
      }
      text->erase(text->find_last_not_of(" \n\t") + 1);
      text->erase(0, first);
    }
    if (!part.lead.empty() || !part.text.empty()) body_.parts.push_back(std::move(part));
  }

  ArticleBody body_;
  int quoted_ = 0;  // block quotations around the block that is read
};

}  // namespace

ArticleBody read_body(std::string_view commonmark) {
  const std::unique_ptr<cmark_node, FreeNode> document(
      cmark_parse_document(commonmark.data(), commonmark.size(), CMARK_OPT_VALIDATE_UTF8));
  Reader reader;
  if (document) reader.blocks(document.get(), 0);
  return reader.take();
}

}  // namespace hearth::listing
