extension Session {
  /// Whether it has not settled yet, so that safety goes on and it is asked again (PRACTICE 5.4).
  package var isUnsettled: Bool {
    guard case .orient(let orient) = state else { return false }
    return orient.k > 0 || orient.isGrounding
  }
}
