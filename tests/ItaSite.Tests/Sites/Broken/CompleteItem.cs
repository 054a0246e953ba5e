namespace ItaSite.Tests.Sites.Broken;

/// <summary>The page of an item that lacks nothing, so that a state of the machine is told alone.</summary>
internal static class CompleteItem
{
    public static KeyValuePair<string, string> Page { get; } =
        new("content/2567/o4.md", "---\nitem: O4\n---\n## ที่อยู่ {#address}\n## โทรศัพท์ {#phone}\n## อีเมล {#email}\n## แผนที่ {#map}\n");
}
