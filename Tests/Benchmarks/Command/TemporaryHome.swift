import BareC
import Glibc

/// An empty home folder that is gone when the work in it is done.
enum TemporaryHome {
  static func with<Result>(
    _ body: (String) throws(BenchmarkError) -> Result
  ) throws(BenchmarkError) -> Result {
    var template = Array("/tmp/pendulate-benchmark-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw BenchmarkError("/tmp takes no new folder.") }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { bare_remove_folder(path) }
    return try body(path)
  }
}
