#include "desk/desk.h"

int main(int argc, char** argv) {
  return hearth::desk::run(argc, argv);
}
