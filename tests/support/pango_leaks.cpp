// Pango chooses fonts on a thread of its own and does not wait for it at the end: what that thread
// still holds is no leak of ours. Read by the leak sanitizer, in a program that makes an Engine.
#if defined(__SANITIZE_ADDRESS__)
extern "C" const char* __lsan_default_suppressions() {
  return "leak:libpangoft2\nleak:libfontconfig\nleak:FontMap::open\n";
}
#endif
