import Platform

/// Gives a file another name, in the place of what stood there.
func renameFile(_ old: String, to new: String) throws(JournalError) {
  do throws(SystemError) {
    try Files.rename(old, to: new)
  } catch {
    throw error.creating(new)
  }
  PrivateFiles.syncFolder(of: new)
}

/// Removes a file, if there is one.
func removeFile(_ path: String) {
  try? Files.remove(path)
}
