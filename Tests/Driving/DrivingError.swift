/// Something that kept a tool from doing its work.
package struct DrivingError: Error {
  /// What it was, in a sentence.
  package let message: String

  /// Creates one.
  package init(_ message: String) {
    self.message = message
  }
}
