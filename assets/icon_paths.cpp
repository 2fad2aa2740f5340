// Build tool: assets/icons.svg -> two files that kiosk/ui/icons.cpp includes: the icons' names, and
// their shapes as polylines of the 24-unit grid. Reads the small part of SVG that the drawing uses:
// symbols with path, circle and rect, the classes f (filled) and fs (filled and stroked).
//   icon_paths ICONS.svg NAMES.inc SHAPES.inc
#include <expat.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <numbers>
#include <sstream>
#include <string>
#include <vector>

namespace {

struct Point {
  double x = 0, y = 0;
};

struct Stroke {
  std::vector<Point> points;
  bool closed = false, filled = false, stroked = true;
};

struct Symbol {
  std::string name;
  std::vector<Stroke> strokes;
};

bool same(Point a, Point b) {
  return std::hypot(a.x - b.x, a.y - b.y) < 0.01;
}

constexpr int kCurveSteps = 12;
constexpr double kArcStep = 0.18;  // radians

// Path data to polylines (SVG 1.1, section 8.3).
class PathReader {
 public:
  explicit PathReader(const std::string& data) : at_(data.c_str()) {}

  std::vector<Stroke> read() {
    char command = 0;
    while (skip()) {
      if (std::isalpha(static_cast<unsigned char>(*at_))) command = *at_++;
      step(command);
      // Further pairs after a move are lines.
      if (command == 'M') command = 'L';
      if (command == 'm') command = 'l';
    }
    return std::move(strokes_);
  }

 private:
  bool skip() {
    while (*at_ == ' ' || *at_ == ',' || *at_ == '\n') ++at_;
    return *at_ != 0;
  }

  double number() {
    skip();
    char* end = nullptr;
    const double value = std::strtod(at_, &end);
    if (end == at_) {
      std::cerr << "icon_paths: a number is missing at: " << at_ << "\n";
      std::exit(1);
    }
    at_ = end;
    return value;
  }

  // A flag of an arc is one digit and may touch the next number.
  bool flag() {
    skip();
    return *at_++ == '1';
  }

  Point point(bool relative) {
    const double x = number(), y = number();
    return relative ? Point{now_.x + x, now_.y + y} : Point{x, y};
  }

  void to(Point next) {
    now_ = next;
    // A side of no length (between the arcs of a pill's end) has no direction to draw its edge by.
    if (!same(next, strokes_.back().points.back())) strokes_.back().points.push_back(next);
  }

  void curve(Point a, Point b, Point end) {
    const Point start = now_;
    for (int i = 1; i <= kCurveSteps; ++i) {
      const double t = static_cast<double>(i) / kCurveSteps, u = 1 - t;
      to({u * u * u * start.x + 3 * u * u * t * a.x + 3 * u * t * t * b.x + t * t * t * end.x,
          u * u * u * start.y + 3 * u * u * t * a.y + 3 * u * t * t * b.y + t * t * t * end.y});
    }
    control_ = b;
  }

  // From end points to center (SVG 1.1, appendix F.6.5), for radii along the axes: with the heights
  // stretched by rx / ry an ellipse is a circle.
  void arc(double rx, double ry, bool large, bool sweep, Point end) {
    const Point start = now_;
    if (same(start, end) || rx <= 0 || ry <= 0) return to(end);
    const double stretch = rx / ry;
    const double dx = (start.x - end.x) / 2, dy = (start.y - end.y) / 2 * stretch;
    const double half = std::hypot(dx, dy);
    const double radius = std::max(rx, half);
    double factor = std::sqrt(std::max(0.0, radius * radius / (half * half) - 1));
    if (large == sweep) factor = -factor;
    const Point center{(start.x + end.x) / 2 + factor * dy,
                       (start.y + end.y) / 2 * stretch - factor * dx};
    const double from = std::atan2(start.y * stretch - center.y, start.x - center.x);
    double turn = std::atan2(end.y * stretch - center.y, end.x - center.x) - from;
    if (sweep && turn < 0) turn += 2 * std::numbers::pi;
    if (!sweep && turn > 0) turn -= 2 * std::numbers::pi;
    const int steps = std::max(2, static_cast<int>(std::ceil(std::abs(turn) / kArcStep)));
    for (int i = 1; i <= steps; ++i) {
      const double angle = from + turn * i / steps;
      to({center.x + radius * std::cos(angle), (center.y + radius * std::sin(angle)) / stretch});
    }
  }

  void step(char command) {
    const bool relative = std::islower(static_cast<unsigned char>(command));
    const char kind = static_cast<char>(std::toupper(static_cast<unsigned char>(command)));
    if (kind != 'C' && kind != 'S') control_ = now_;
    switch (kind) {
      case 'M':
        now_ = point(relative);
        strokes_.push_back({{now_}, false, false, true});
        break;
      case 'L':
        to(point(relative));
        break;
      case 'H':
        to({number() + (relative ? now_.x : 0), now_.y});
        break;
      case 'V':
        to({now_.x, number() + (relative ? now_.y : 0)});
        break;
      case 'C': {
        const Point a = point(relative), b = point(relative), end = point(relative);
        curve(a, b, end);
        break;
      }
      case 'S': {
        const Point a{2 * now_.x - control_.x, 2 * now_.y - control_.y};
        const Point b = point(relative), end = point(relative);
        curve(a, b, end);
        break;
      }
      case 'A': {
        const double rx = number(), ry = number();
        number();  // the axes' rotation: always none in this drawing
        const bool large = flag(), sweep = flag();
        arc(rx, ry, large, sweep, point(relative));
        break;
      }
      case 'Z':
        strokes_.back().closed = true;
        drop_double_end(strokes_.back().points);
        now_ = strokes_.back().points.front();
        break;
      default:
        std::cerr << "icon_paths: the command '" << command << "' is not known.\n";
        std::exit(1);
    }
  }

  // A path that is drawn back to its start and then closed.
  static void drop_double_end(std::vector<Point>& points) {
    if (points.size() > 1 && same(points.front(), points.back())) points.pop_back();
  }

  const char* at_;
  Point now_, control_;
  std::vector<Stroke> strokes_;
};

Stroke circle(double x, double y, double radius) {
  Stroke stroke{{}, true, false, true};
  const int steps = std::max(12, static_cast<int>(2 * std::numbers::pi / kArcStep));
  for (int i = 0; i < steps; ++i) {
    const double angle = 2 * std::numbers::pi * i / steps;
    stroke.points.push_back({x + radius * std::cos(angle), y + radius * std::sin(angle)});
  }
  return stroke;
}

std::string rounded_rect(double x, double y, double w, double h, double r) {
  std::ostringstream path;
  path << "M" << x + r << " " << y << "H" << x + w - r << "A" << r << " " << r << " 0 0 1 " << x + w
       << " " << y + r << "V" << y + h - r << "A" << r << " " << r << " 0 0 1 " << x + w - r << " "
       << y + h << "H" << x + r << "A" << r << " " << r << " 0 0 1 " << x << " " << y + h - r << "V"
       << y + r << "A" << r << " " << r << " 0 0 1 " << x + r << " " << y << "z";
  return path.str();
}

// transform="rotate(DEGREES X Y)", the only one in the drawing.
void rotate(std::vector<Stroke>& strokes, const std::string& transform) {
  double degrees = 0, x = 0, y = 0;
  if (std::sscanf(transform.c_str(), "rotate(%lf %lf %lf)", &degrees, &x, &y) != 3) {
    std::cerr << "icon_paths: the transform \"" << transform << "\" is not known.\n";
    std::exit(1);
  }
  const double angle = degrees * std::numbers::pi / 180;
  const double c = std::cos(angle), s = std::sin(angle);
  for (auto& stroke : strokes)
    for (auto& point : stroke.points) {
      const double dx = point.x - x, dy = point.y - y;
      point = {x + c * dx - s * dy, y + s * dx + c * dy};
    }
}

void on_element(void* user, const char* name, const char** attributes) {
  auto& symbols = *static_cast<std::vector<Symbol>*>(user);
  std::map<std::string, std::string> values;
  for (; *attributes; attributes += 2) values[attributes[0]] = attributes[1];
  const auto number = [&](const char* key) { return std::strtod(values[key].c_str(), nullptr); };
  const std::string element = name;
  if (element == "symbol") symbols.push_back({values["id"], {}});
  if (symbols.empty()) return;
  std::vector<Stroke> strokes;
  if (element == "path") strokes = PathReader(values["d"]).read();
  if (element == "circle") strokes = {circle(number("cx"), number("cy"), number("r"))};
  if (element == "rect")
    strokes = PathReader(rounded_rect(number("x"), number("y"), number("width"), number("height"),
                                      number("rx")))
                  .read();
  if (!values["transform"].empty()) rotate(strokes, values["transform"]);
  for (auto& stroke : strokes) {
    stroke.filled = values["class"] == "f" || values["class"] == "fs";
    stroke.stroked = values["class"] != "f";
    symbols.back().strokes.push_back(std::move(stroke));
  }
}

void write(const std::vector<Symbol>& symbols, std::ostream& names, std::ostream& shapes) {
  shapes.setf(std::ios::fixed);
  shapes.precision(4);
  for (const auto& symbol : symbols) {
    names << "HEARTH_ICON(" << symbol.name << ")\n";
    for (std::size_t i = 0; i < symbol.strokes.size(); ++i) {
      shapes << "constexpr float k_" << symbol.name << "_" << i << "[] = {";
      for (const auto& point : symbol.strokes[i].points)
        shapes << point.x << "F," << point.y << "F,";
      shapes << "};\n";
    }
    shapes << "constexpr IconStroke k_" << symbol.name << "[] = {\n";
    for (std::size_t i = 0; i < symbol.strokes.size(); ++i) {
      const auto& stroke = symbol.strokes[i];
      shapes << "  {k_" << symbol.name << "_" << i << "," << stroke.closed << "," << stroke.filled
             << "," << stroke.stroked << "},\n";
    }
    shapes << "};\n";
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: icon_paths ICONS.svg NAMES.inc SHAPES.inc\n";
    return 2;
  }
  std::ifstream input(argv[1]);
  std::stringstream text;
  text << input.rdbuf();
  const auto svg = text.str();
  std::vector<Symbol> symbols;
  XML_Parser parser = XML_ParserCreate(nullptr);
  XML_SetUserData(parser, &symbols);
  XML_SetStartElementHandler(parser, on_element);
  const bool read = XML_Parse(parser, svg.data(), static_cast<int>(svg.size()), 1) == XML_STATUS_OK;
  XML_ParserFree(parser);
  if (!read || symbols.empty()) {
    std::cerr << "icon_paths: " << argv[1] << " cannot be read.\n";
    return 1;
  }
  std::ofstream names(argv[2]), shapes(argv[3]);
  write(symbols, names, shapes);
  return names && shapes ? 0 : 1;
}
