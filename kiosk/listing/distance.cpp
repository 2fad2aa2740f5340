#include "listing/distance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hearth::listing {

namespace {

constexpr double kEarthRadius = 6371.0088;         // km
constexpr double kSamePlace = 0.01, kPole = 0.01;  // km
constexpr double kHalfWay = kEarthRadius * std::numbers::pi;

double radians(double degrees) {
  return degrees * std::numbers::pi / 180;
}

// From a pole every way is south, or north.
bool at_a_pole(Position place) {
  return radians(90 - std::abs(place.latitude)) * kEarthRadius < kPole;
}

}  // namespace

// The haversine formula, which keeps its precision for places close to each other.
double kilometers_between(Position from, Position to) {
  const double up = std::sin(radians(to.latitude - from.latitude) / 2);
  const double across = std::sin(radians(to.longitude - from.longitude) / 2);
  const double h =
      up * up + std::cos(radians(from.latitude)) * std::cos(radians(to.latitude)) * across * across;
  return 2 * kEarthRadius * std::asin(std::sqrt(std::clamp(h, 0.0, 1.0)));
}

std::optional<Direction> direction_to(Position from, Position to) {
  const double far = kilometers_between(from, to);
  if (far < kSamePlace || kHalfWay - far < kSamePlace || at_a_pole(from)) return std::nullopt;
  const double a = radians(from.latitude), b = radians(to.latitude);
  const double across = radians(to.longitude - from.longitude);
  const double east = std::sin(across) * std::cos(b);
  const double north = std::cos(a) * std::sin(b) - std::sin(a) * std::cos(b) * std::cos(across);
  const double eighths = std::atan2(east, north) / (std::numbers::pi / 4);
  return static_cast<Direction>((std::lround(eighths) + 8) % 8);
}

}  // namespace hearth::listing
