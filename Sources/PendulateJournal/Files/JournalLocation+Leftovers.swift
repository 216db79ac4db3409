import Platform

extension JournalLocation {
  /// The copies that were made before the file changed its form, finished or not.
  var earlierCopies: [String] {
    names.filter { $0.hasPrefix("journal.sqlite.before-") }.map { folder + "/" + $0 }
  }

  /// The journals that were set aside, damaged or replaced, each with what stood beside it.
  var filesSetAside: [String] {
    names.filter { $0.hasPrefix("journal.damaged-") || $0.hasPrefix("journal.replaced-") }
      .map { folder + "/" + $0 }
  }

  /// What stands in the folder, in order; nothing where it cannot be read.
  fileprivate var names: [String] { (try? Folders.names(in: folder)) ?? [] }
}

extension JournalLocation {
  /// The files of limits that were set aside as damaged.
  var limitsSetAside: [String] {
    names.filter { $0.hasPrefix("limits.damaged-") }.map { folder + "/" + $0 }
  }
}
