import BareC
import Glibc

/// An empty home folder that is gone when the work in it is done.
package enum TemporaryHome {
  /// Makes it for a body.
  ///
  /// - Throws: `DrivingError` where no folder can be made, and what the body throws.
  package static func with<Result>(
    _ body: (String) throws(DrivingError) -> Result
  ) throws(DrivingError) -> Result {
    var template = Array("/tmp/pendulate-home-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw DrivingError("/tmp takes no new folder.") }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { bare_remove_folder(path) }
    return try body(path)
  }
}
