/// What can keep the file of limits from being read or written.
package enum LedgerFileError: Error, Hashable, Sendable {
  /// A later version of the program wrote it; it has not been touched.
  case newer(path: String, found: String)
  /// What stands there cannot be read.
  case cannotRead(path: String, reason: String)
  /// Nothing can be written there.
  case cannotWrite(path: String, reason: String)

  /// One sentence that names what went wrong.
  package var message: String {
    switch self {
    case .newer(let path, let found):
      "\(path) was written by a newer version of this program (\(found))."
    case .cannotRead(let path, let reason): Self.sentence("\(path) cannot be read: \(reason)")
    case .cannotWrite(let path, let reason): Self.sentence("\(path) cannot be written: \(reason)")
    }
  }

  /// With one full stop, whether or not the reason brought its own.
  private static func sentence(_ words: String) -> String {
    words.hasSuffix(".") ? words : words + "."
  }

  /// One sentence that says what to do.
  package var advice: String {
    switch self {
    case .newer: "Use the newer version; the file has not been touched."
    case .cannotRead: "Look at who owns the file and its folder, and try again."
    case .cannotWrite: "Make some room there, or give yourself the right to write."
    }
  }
}
