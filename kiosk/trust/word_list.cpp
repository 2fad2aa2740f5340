// Plain English words of four to nine letters. The first four letters of each are its own, and none
// has to do with alcohol, drugs, illness or faith. A list that was compared once has to give the
// same words for ever: no word may be changed or moved.
#include "trust/six_words.h"

namespace hearth::trust {

const std::array<std::string_view, 256> kWordList{
    "acorn",   "album",    "almond",  "amber",   "anchor",   "apple",   "apron",    "arrow",
    "atlas",   "autumn",   "badge",   "bagel",   "baker",    "balcony", "ballet",   "bamboo",
    "banana",  "banjo",    "barn",    "basket",  "beach",    "bear",    "beaver",   "bell",
    "bench",   "berry",    "birch",   "bird",    "biscuit",  "blanket", "blossom",  "book",
    "boot",    "bowl",     "branch",  "bread",   "brick",    "bridge",  "broom",    "brush",
    "bucket",  "button",   "cabin",   "cactus",  "camera",   "candle",  "canoe",    "cargo",
    "carpet",  "carrot",   "castle",  "cedar",   "chair",    "chalk",   "cherry",   "circle",
    "clay",    "clock",    "cloud",   "coast",   "coconut",  "comet",   "compass",  "copper",
    "coral",   "corn",     "cotton",  "crayon",  "cricket",  "curtain", "cushion",  "daisy",
    "dance",   "desk",     "dinner",  "dolphin", "domino",   "donkey",  "door",     "drum",
    "duck",    "dune",     "eagle",   "echo",    "elephant", "engine",  "farm",     "feather",
    "fern",    "ferry",    "field",   "flag",    "flute",    "forest",  "fountain", "frog",
    "frost",   "galaxy",   "garden",  "giraffe", "glacier",  "globe",   "glove",    "goat",
    "goose",   "guitar",   "harbor",  "harvest", "hedge",    "helmet",  "honey",    "horizon",
    "igloo",   "island",   "ivory",   "jacket",  "jaguar",   "jelly",   "kayak",    "kettle",
    "kitchen", "kite",     "kitten",  "koala",   "ladder",   "lake",    "lamp",     "lantern",
    "lemon",   "leopard",  "letter",  "library", "lion",     "lizard",  "lobster",  "lotus",
    "magnet",  "mango",    "maple",   "marble",  "market",   "meadow",  "melody",   "mirror",
    "mitten",  "monkey",   "moon",    "morning", "mountain", "muffin",  "museum",   "napkin",
    "nest",    "notebook", "oasis",   "oatmeal", "ocean",    "olive",   "onion",    "orange",
    "oyster",  "paddle",   "palace",  "palm",    "panda",    "paper",   "parade",   "parrot",
    "pasta",   "peach",    "peanut",  "pear",    "pebble",   "pelican", "pencil",   "penguin",
    "pepper",  "piano",    "picnic",  "pigeon",  "pillow",   "planet",  "plum",     "pocket",
    "porch",   "potato",   "pumpkin", "puzzle",  "quilt",    "rabbit",  "radio",    "rain",
    "raven",   "ribbon",   "rice",    "river",   "robin",    "rocket",  "rose",     "ruby",
    "saddle",  "salad",    "salmon",  "scarf",   "scooter",  "shell",   "ship",     "shovel",
    "silk",    "silver",   "skate",   "slipper", "snail",    "soap",    "sofa",     "spider",
    "spring",  "star",     "stove",   "sugar",   "sunset",   "swan",    "sweater",  "table",
    "tango",   "teapot",   "tent",    "thread",  "tiger",    "tomato",  "tower",    "tractor",
    "trumpet", "tulip",    "tunnel",  "turtle",  "umbrella", "valley",  "village",  "violin",
    "waffle",  "wagon",    "walnut",  "whale",   "wheat",    "wheel",   "whistle",  "willow",
    "window",  "winter",   "wolf",    "wool",    "yarn",     "yogurt",  "zebra",    "zipper"};

}  // namespace hearth::trust
