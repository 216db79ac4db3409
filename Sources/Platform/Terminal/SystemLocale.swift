#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The language and the characters that the environment asks for (locale(7)).
package enum SystemLocale {
  /// Takes over what the environment asks for; false where this machine does not have it
  /// (setlocale(3)).
  ///
  /// It holds for the whole process, so: before there is another thread.
  @discardableResult
  package static func adopt() -> Bool {
    setlocale(LC_ALL, "") != nil
  }

  /// Lets numbers be read and written with a point, whatever the language.
  package static func keepPointInNumbers() {
    setlocale(LC_NUMERIC, "C")
  }

  /// The name of the encoding in force, such as `UTF-8`; empty where none is told (nl_langinfo(3)).
  package static var encoding: String {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
  }
}
