import PendulateCore
import Platform

/// A person's own files: the folder that holds their practices, patterns, prompts and card.
package struct PersonFolder: Hashable, Sendable {
  /// How long a person's own support card may be, in characters.
  package static let supportCardCharacters = 2_000

  /// The folder's path.
  package let path: String

  /// Names a folder, which need not exist yet.
  package init(_ path: String) {
    self.path = path
  }

  /// Where the person's own support card is kept.
  package var supportCardPath: String { path + "/support.txt" }

  /// The person's own support card; nil if there is none.
  ///
  /// It is shown in a bad hour, so that it comes back as far as it can be read: bytes that are not
  /// UTF-8 are replaced, control characters left out, and what is past the limit is cut off.
  package func supportCard() throws(PersonFolderError) -> String? {
    switch FileBytes.read(supportCardPath, limit: 1_000_000) {
    case .success(let bytes):
      let text = String(decoding: bytes, as: UTF8.self)
      let shown = Self.withoutControls(text).prefix(Self.supportCardCharacters)
      let card = String(shown).trimmed
      return card.isEmpty ? nil : card
    case .failure(.missing):
      return nil
    case .failure(.tooLarge):
      throw .cannotRead(path: supportCardPath, reason: "it is larger than 1 MB")
    case .failure(.notAFile):
      throw .cannotRead(path: supportCardPath, reason: "it is not a plain file")
    case .failure(.refused(let reason)):
      throw .cannotRead(path: supportCardPath, reason: reason)
    }
  }

  /// Keeps the person's own support card, readable by nobody else; an empty text removes it.
  ///
  /// The card is on disk when this returns, and a failure on the way leaves the one before as it
  /// was: it is written beside and then put in its place.
  package func setSupportCard(_ text: String) throws(PersonFolderError) {
    guard text.count <= Self.supportCardCharacters else {
      throw .tooLong(characters: text.count)
    }
    let card = Self.withoutControls(text).trimmed
    if card.isEmpty {
      do throws(SystemError) {
        try Files.remove(supportCardPath)
      } catch {
        if error != .noSuchFile { throw writeFailure(error) }
      }
      return
    }
    do throws(SystemError) {
      try Folders.makeAll(path)
    } catch {
      throw writeFailure(error)
    }
    do throws(SystemError) {
      try replaceCard(with: Array((card + "\n").utf8))
    } catch {
      throw writeFailure(error)
    }
  }

  private func replaceCard(with bytes: [UInt8]) throws(SystemError) {
    let draft = DraftFile.begin(beside: supportCardPath)
    let file = try FileDescriptor.open(draft, for: .writing, .makingAnew)
    do throws(SystemError) {
      defer { file.close() }
      // Whatever the umask: the owner reads and writes, nobody else does anything.
      try file.setPermissions(.ownersFile)
      try file.writeAll(bytes)
      try file.sync()
    } catch {
      DraftFile.remove(draft)
      throw error
    }
    do throws(SystemError) {
      try Files.rename(draft, to: supportCardPath)
    } catch {
      DraftFile.remove(draft)
      throw error
    }
    // The new name is on disk once its folder is.
    if let folder = try? FileDescriptor.open(path, for: .reading, .folderOnly) {
      try? folder.sync()
      folder.close()
    }
  }

  private func writeFailure(_ error: SystemError) -> PersonFolderError {
    .cannotWrite(path: supportCardPath, reason: error.reason)
  }

  /// The text without what a terminal would take as a command; lines stay lines.
  private static func withoutControls(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("\t", with: " ")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in String(line.filter { !OutsideText.holdsUnfit(String($0)) }) }
      .joined(separator: "\n")
  }
}
