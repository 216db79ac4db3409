import Glibc

/// Arrays of C strings, as exec wants them.
package enum CStrings {
  /// Gives them to a body, with the nil that ends them.
  package static func with<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    var pointers = strings.map { strdup($0) }
    pointers.append(nil)
    defer { pointers.forEach { free($0) } }
    return body(pointers)
  }
}
