import Platform

/// Where the journal and a person's own content lie.
package struct JournalLocation: Hashable, Sendable {
  /// The absolute path of the folder, without a slash at its end.
  package let folder: String

  /// Names a folder; nothing is made until the journal is opened.
  package init(folder: String) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  /// The folder of the XDG Base Directory Specification, from the environment.
  ///
  /// `$XDG_DATA_HOME/pendulate`; where that variable is unset, empty or relative, as the
  /// specification says, `$HOME/.local/share/pendulate`, with the home of the user database where
  /// `HOME` does not help.
  package static func standard() throws(JournalError) -> JournalLocation {
    try standard(variable: Environment.variable)
  }

  /// The same, from variables that are given by name.
  package static func standard(
    variable: (String) -> String?
  ) throws(JournalError) -> JournalLocation {
    if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") {
      return JournalLocation(folder: JournalLocation(folder: data).folder + "/pendulate")
    }
    var home = variable("HOME") ?? ""
    if !home.hasPrefix("/") {
      home = Environment.homeByUserDatabase ?? ""
    }
    guard home.hasPrefix("/") else {
      throw .cannotCreate(
        path: "~/.local/share/pendulate", reason: "neither HOME nor XDG_DATA_HOME is set")
    }
    return JournalLocation(
      folder: JournalLocation(folder: home).folder + "/.local/share/pendulate")
  }

  /// Whether there is a folder in which nothing can be written now.
  package var isUnwritable: Bool {
    PrivateFiles.exists(folder)
      && (!PrivateFiles.isWritable(folder) || PrivateFiles.isDiskFull(at: folder))
  }

  /// The journal itself.
  package var journalFile: String { folder + "/journal.sqlite" }

  /// What limits the next touch, beside the journal.
  package var limitsFile: String { folder + "/limits.json" }

  /// Held while that is read and written.
  var limitsLockFile: String { folder + "/limits.lock" }

  /// Held while a touch session is going on, kept or not.
  var touchLockFile: String { folder + "/touch.lock" }

  /// Held while a session is going on.
  var sessionLockFile: String { folder + "/session.lock" }

  /// Held while the journal is made, migrated or set aside.
  var openingLockFile: String { folder + "/journal.lock" }

  /// Stands there after damage was met, so that the next opening looks closely.
  var suspicionFile: String { folder + "/journal.suspect" }
}
