#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Calls whose names are those of methods here too, which would hide them.

func systemOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 { open(path, flags, mode) }
func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

func systemRead(
  _ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer, at offset: Int
) -> Int {
  pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
}

func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

func systemLink(_ old: String, _ new: String) -> Int32 { link(old, new) }
func systemRename(_ old: String, _ new: String) -> Int32 { rename(old, new) }

func systemExit(_ status: Int32) -> Never { exit(status) }

func systemPoll(_ files: UnsafeMutablePointer<pollfd>, _ count: Int, _ milliseconds: Int32) -> Int32
{
  poll(files, nfds_t(count), milliseconds)
}
