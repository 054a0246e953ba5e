namespace ItaSite.Model;

/// <summary>The anchors of a topic's page: what links may point at.</summary>
public static class TopicAnchors
{
    /// <summary>Every anchor that a topic's page has: one per year, newest first.</summary>
    public static IEnumerable<string> AnchorsOf(TopicIndex topics, string topic) => topics.YearsOf(topic).Select(year => year.Anchor);
}
