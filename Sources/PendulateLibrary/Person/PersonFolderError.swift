import PendulateCore

/// Why words of a person's own could not be read or kept.
package enum PersonFolderError: Error, Hashable, Sendable {
  /// The file or its folder could not be read.
  case cannotRead(path: String, reason: String)
  /// The file or its folder could not be written.
  case cannotWrite(path: String, reason: String)
  /// A part is longer than it may be.
  case tooLong(characters: Int)
}

extension PersonFolderError: CustomStringConvertible {
  /// What happened, in one sentence.
  package var sentence: String {
    switch self {
    case .cannotRead(let path, let reason): "The file \(path) cannot be read: \(reason)."
    case .cannotWrite(let path, let reason): "The file \(path) cannot be kept: \(reason)."
    case .tooLong(let characters):
      "A part of it has \(characters) characters, and \(OwnPlan.limit) fit."
    }
  }

  /// What happened in one sentence, and what to do in another.
  package var description: String {
    switch self {
    case .cannotRead: "\(sentence) Look at who may read it."
    case .cannotWrite: "\(sentence) Look at the folder and the free space."
    case .tooLong: "\(sentence) Shorten it."
    }
  }
}
