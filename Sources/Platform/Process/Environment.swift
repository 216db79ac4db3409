#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the process was given by whoever started it.
package enum Environment {
  /// The value of a variable; nil where it is not set (getenv(3)).
  package static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Sets a variable that is not set yet, for this process and those it starts (setenv(3)).
  ///
  /// Another thread that reads variables meanwhile may read anything, so: before there is one.
  package static func setDefault(_ name: String, _ value: String) {
    setenv(name, value, 0)
  }

  /// All variables as the process was given them, each as `name=value` (environ(7)).
  ///
  /// `environ` itself is a global variable of C, which may change under any reader.
  package static var atStart: [String] {
    guard let file = try? FileDescriptor.open("/proc/self/environ", for: .reading) else {
      return []
    }
    defer { file.close() }
    let bytes = (try? file.readToEnd()) ?? []
    return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names of all variables as the process was given them.
  package static var names: [String] {
    atStart.map { String($0.prefix { $0 != "=" }) }
  }

  /// The home of the user by the user database, whatever `HOME` says (getpwuid(3)).
  package static var homeByUserDatabase: String? {
    getpwuid(getuid())?.pointee.pw_dir.map { String(cString: $0) }
  }
}
