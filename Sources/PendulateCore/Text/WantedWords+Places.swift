extension WantedWords {
  /// Where in a text the words stand, from the first place on; those that touch are one.
  package func places(in text: String) -> [Range<String.Index>] {
    var scalars: [UInt32] = []
    var starts: [String.Index] = []
    for index in text.indices {
      let folded = FoldedText(String(text[index])).scalars
      scalars += folded
      starts += folded.map { _ in index }
    }
    var isFound = Array(repeating: false, count: scalars.count)
    for word in folded where word.count <= scalars.count {
      for start in 0...(scalars.count - word.count)
      where scalars[start..<start + word.count].elementsEqual(word) {
        for place in start..<start + word.count { isFound[place] = true }
      }
    }
    var places: [Range<String.Index>] = []
    for place in scalars.indices where isFound[place] {
      let range = starts[place]..<text.index(after: starts[place])
      if let last = places.last, last.upperBound >= range.lowerBound {
        places[places.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        places.append(range)
      }
    }
    return places
  }
}
