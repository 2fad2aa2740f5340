// Memory that is given back is zeroed: what a visitor did is in no freed block, of ours or of any
// library's, once it is let go. A program that wants this links hearth_wiped_heap; the address
// sanitizer has an allocator of its own.
//
// glibc lets a program have a free() and a realloc() of its own; __libc_malloc and its kin are the
// names under which its own ones stay within reach. Its M_PERTURB would be simpler, but passes over
// the small blocks that threads keep for themselves.
#include <malloc.h>

#include <cerrno>
#include <cstring>

extern "C" {
void* __libc_malloc(std::size_t size);
void __libc_free(void* block);

void free(void* block) {
  if (!block) return;
  const int error = errno;  // free() keeps it
  explicit_bzero(block, malloc_usable_size(block));
  __libc_free(block);
  errno = error;
}

// A block that moves leaves nothing behind, which glibc's own would.
void* realloc(void* block, std::size_t size) {
  if (!block) return __libc_malloc(size);
  if (size == 0) {
    free(block);
    return nullptr;
  }
  const auto room = malloc_usable_size(block);
  if (size <= room && size >= room / 2) {
    explicit_bzero(static_cast<char*>(block) + size, room - size);
    return block;
  }
  void* moved = __libc_malloc(size);
  if (!moved) return nullptr;
  std::memcpy(moved, block, size < room ? size : room);
  free(block);
  return moved;
}
}
