import Glibc

/// Gives a file another name, in the place of what stood there.
func renameFile(_ old: String, to new: String) throws(JournalError) {
  guard rename(old, new) == 0 else { throw SystemError.last.creating(new) }
  PrivateFiles.syncFolder(of: new)
}

/// Removes a file, if there is one.
func removeFile(_ path: String) {
  unlink(path)
}
