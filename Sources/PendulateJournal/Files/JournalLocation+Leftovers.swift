import Glibc

extension JournalLocation {
  /// The copies that were made before the file changed its form, finished or not.
  var earlierCopies: [String] {
    names.filter { $0.hasPrefix("journal.sqlite.before-") }.map { folder + "/" + $0 }
  }

  /// The journals that were set aside as damaged, each with what stood beside it.
  var damagedFiles: [String] {
    names.filter { $0.hasPrefix("journal.damaged-") }.map { folder + "/" + $0 }
  }

  /// What stands in the folder, in order; nothing where it cannot be read.
  private var names: [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.sorted()
  }
}
