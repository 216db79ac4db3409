import Platform

/// Reads small files whole, and says in words why one could not be read.
enum FileBytes {
  /// Why a file could not be read.
  enum Failure: Error, Equatable {
    case missing
    case notAFile
    case tooLarge
    case refused(reason: String)
  }

  /// The bytes of a file of at most `limit` bytes.
  static func read(_ path: String, limit: Int) -> Result<[UInt8], Failure> {
    do throws(SystemError) {
      // Without waiting, so that a pipe with nobody at its other end does not hold up the program.
      let file = try FileDescriptor.open(path, for: .reading, .withoutWaiting)
      defer { file.close() }
      let status = try FileStatus(of: file)
      guard status.isFile else { return .failure(.notAFile) }
      guard status.size <= limit else { return .failure(.tooLarge) }
      let bytes = try file.readToEnd(limit: limit)
      return bytes.count > limit ? .failure(.tooLarge) : .success(bytes)
    } catch {
      return .failure(failure(error))
    }
  }

  /// The names in a folder that end in `.yaml` or `.yml`, in order; none if there is no folder.
  static func yamlNames(in folder: String) -> Result<[String], Failure> {
    do throws(SystemError) {
      return .success(
        try Folders.names(in: folder).filter { name in
          // A leading dot marks what editors and copies leave behind.
          !name.hasPrefix(".") && (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
        })
    } catch {
      return error == .noSuchFile ? .success([]) : .failure(failure(error))
    }
  }

  private static func failure(_ error: SystemError) -> Failure {
    switch error {
    case .noSuchFile: .missing
    case .isAFolder: .notAFile
    default: .refused(reason: error.reason)
    }
  }
}
