/// Why the person's own support card could not be read or kept.
package enum PersonFolderError: Error, Hashable, Sendable {
  /// The file or its folder could not be read.
  case cannotRead(path: String, reason: String)
  /// The file or its folder could not be written.
  case cannotWrite(path: String, reason: String)
  /// The text is longer than a card may be.
  case tooLong(characters: Int)
}

extension PersonFolderError: CustomStringConvertible {
  /// What happened in one sentence, and what to do in another.
  package var description: String {
    switch self {
    case .cannotRead(let path, let reason):
      "The support card \(path) cannot be read: \(reason). Look at who may read it."
    case .cannotWrite(let path, let reason):
      "The support card \(path) cannot be kept: \(reason). Look at the folder and the free space."
    case .tooLong(let characters):
      "The support card has \(characters) characters. "
        + "Give \(PersonFolder.supportCardCharacters) at most."
    }
  }
}
