// How far away a place is, and in which direction: along a straight line over the ground, which is
// less than any way there. Great circles on a sphere of the earth's mean radius (IUGG, 6,371.0088
// km); that is off by at most 0.6%.
#pragma once

#include <optional>

namespace hearth::listing {

struct Position {
  double latitude = 0, longitude = 0;  // degrees, north and east; longitudes may pass 180
};

double kilometers_between(Position from, Position to);
inline constexpr double kKilometersOfMile = 1.609344;

enum class Direction { north, northeast, east, southeast, south, southwest, west, northwest };

// Where one would set out to. None where the two are the same place, and from a pole or to the
// place on the other side of the earth, where there is no one direction.
std::optional<Direction> direction_to(Position from, Position to);

}  // namespace hearth::listing
