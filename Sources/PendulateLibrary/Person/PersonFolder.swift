import PendulateCore
import Platform

/// A person's own files: the folder that holds their practices, patterns, prompts, plan and window.
package struct PersonFolder: Hashable, Sendable {
  /// The folder's path.
  package let path: String

  /// Names a folder, which need not exist yet.
  package init(_ path: String) {
    self.path = path
  }

  /// Where a person's own support card was kept; its lines are read into the plan.
  package var supportCardPath: String { path + "/support.txt" }

  /// The person's own support card; nil if there is none.
  ///
  /// It is shown in a bad hour, so that it comes back as far as it can be read: bytes that are not
  /// UTF-8 are replaced, control characters left out, and what is past the limit is cut off.
  package func supportCard() throws(PersonFolderError) -> String? {
    let card = String((try text(at: supportCardPath) ?? "").prefix(OwnPlan.limit))
      .trimmed
    return card.isEmpty ? nil : card
  }

  /// The text of a file, as far as it can be read; nil if there is none.
  func text(at path: String) throws(PersonFolderError) -> String? {
    switch FileBytes.read(path, limit: 1_000_000) {
    case .success(let bytes): return Self.withoutControls(String(decoding: bytes, as: UTF8.self))
    case .failure(.missing): return nil
    case .failure(.tooLarge): throw .cannotRead(path: path, reason: "it is larger than 1 MB")
    case .failure(.notAFile): throw .cannotRead(path: path, reason: "it is not a plain file")
    case .failure(.refused(let reason)): throw .cannotRead(path: path, reason: reason)
    }
  }

  /// Removes a file, if there is one.
  func remove(_ path: String) throws(PersonFolderError) {
    do throws(SystemError) {
      try Files.remove(path)
    } catch {
      if error != .noSuchFile { throw .cannotWrite(path: path, reason: error.reason) }
    }
  }

  /// Writes a file whole, readable by nobody else: beside its place, and then into it.
  func replace(_ path: String, with text: String) throws(PersonFolderError) {
    do throws(SystemError) {
      try Folders.makeAll(self.path)
      try DraftFile.write(Array(text.utf8), to: path)
    } catch {
      throw .cannotWrite(path: path, reason: error.reason)
    }
  }

  /// The text without what a terminal would take as a command; lines stay lines.
  static func withoutControls(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("\t", with: " ")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in String(line.filter { !OutsideText.holdsUnfit(String($0)) }) }
      .joined(separator: "\n")
  }
}
