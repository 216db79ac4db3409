import Foundation

@testable import PendulateJournal

extension TemporaryFolder {
  /// The names of the files in the folder of the journal whose bytes hold a text.
  func files(holding text: String) throws -> [String] {
    let wanted = Data(text.utf8)
    return try names.filter { name in
      let data = try Data(contentsOf: URL(filePath: location.folder + "/" + name))
      return data.range(of: wanted) != nil
    }
  }
}
