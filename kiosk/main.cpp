#include "app/run.h"

int main(int argc, char** argv) { return hearth::app::run(argc, argv); }
