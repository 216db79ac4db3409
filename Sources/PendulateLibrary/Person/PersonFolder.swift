import Foundation

/// A person's own files: the folder that holds their practices, patterns, prompts and card.
public struct PersonFolder: Hashable, Sendable {
  /// How long a person's own support card may be, in characters.
  public static let supportCardCharacters = 2_000

  /// The folder's path.
  public let path: String

  /// Names a folder, which need not exist yet.
  public init(_ path: String) {
    self.path = path
  }

  /// Where the person's own support card is kept.
  public var supportCardPath: String { path + "/support.txt" }

  /// The person's own support card; nil if there is none.
  ///
  /// It is shown in a bad hour, so that it comes back as far as it can be read: bytes that are not
  /// UTF-8 are replaced, control characters left out, and what is past the limit is cut off.
  public func supportCard() throws(PersonFolderError) -> String? {
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
  public func setSupportCard(_ text: String) throws(PersonFolderError) {
    guard text.count <= Self.supportCardCharacters else {
      throw .tooLong(characters: text.count)
    }
    let card = Self.withoutControls(text).trimmed
    if card.isEmpty {
      if unlink(supportCardPath) != 0, errno != ENOENT { throw writeFailure(errno) }
      return
    }
    if mkdir(path, 0o700) != 0, errno == ENOENT {
      do {
        try FileManager.default.createDirectory(
          atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      } catch {
        throw .cannotWrite(path: supportCardPath, reason: "its folder cannot be made")
      }
    }
    try replaceCard(with: Array((card + "\n").utf8))
  }

  private func replaceCard(with bytes: [UInt8]) throws(PersonFolderError) {
    let draft = "\(path)/.support.\(getpid()).\(UInt32.random(in: .min ... .max)).txt"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw writeFailure(errno) }
    let code = Self.write(bytes, to: descriptor)
    close(descriptor)
    if code != 0 {
      unlink(draft)
      throw writeFailure(code)
    }
    if rename(draft, supportCardPath) != 0 {
      let code = errno
      unlink(draft)
      throw writeFailure(code)
    }
    // The new name is on disk once its folder is.
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  /// Writes all bytes and waits until they are on disk; zero, or the number of the error.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    // Whatever the umask: the owner reads and writes, nobody else does anything.
    guard fchmod(descriptor, 0o600) == 0 else { return errno }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = rest.dropFirst(count)
    }
    return fsync(descriptor) == 0 ? 0 : errno
  }

  private func writeFailure(_ code: Int32) -> PersonFolderError {
    .cannotWrite(path: supportCardPath, reason: FileBytes.reason(code))
  }

  /// The text without what a terminal would take as a command; lines stay lines.
  private static func withoutControls(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("\t", with: " ")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in String(line.filter { !Quoting.holdsControl(String($0)) }) }
      .joined(separator: "\n")
  }
}
