namespace ItaSite.Rendering.Output;

/// <summary>
/// Puts the new tree in the old one's place. Whatever moment the machine stops at, the output is the old one or the new one,
/// complete; <see cref="Recover"/> brings the rest in order at the next start.
/// </summary>
internal static class FolderSwap
{
    /// <summary>Brings in order what a killed build left.</summary>
    public static void Recover(OutputPlace place)
    {
        // Killed between the two renames: the old output is complete, the new one was not yet promised to anybody.
        if (Directory.Exists(place.Previous) && !Directory.Exists(place.Folder))
            Directory.Move(place.Previous, place.Folder);
        Discard(place, place.Previous);
        Discard(place, place.Next);
        Delete(place.Waste);
    }

    /// <summary>Swaps.</summary>
    /// <param name="place">Where.</param>
    /// <param name="exchange">How two folders change names in one step; false when the system cannot.</param>
    public static void Run(OutputPlace place, Func<string, string, bool> exchange)
    {
        if (!Directory.Exists(place.Folder))
        {
            Directory.Move(place.Next, place.Folder);
        }
        else if (!exchange(place.Next, place.Folder))
        {
            Directory.Move(place.Folder, place.Previous);
            try
            {
                Directory.Move(place.Next, place.Folder);
            }
            catch (Exception fault) when (OutputFault.IsExpected(fault))
            {
                Directory.Move(place.Previous, place.Folder);
                throw;
            }
        }
    }

    /// <summary>Deletes a tree, under another name first: half of an old output must never be taken for a whole one.</summary>
    public static void Discard(OutputPlace place, string tree)
    {
        if (!Directory.Exists(tree))
            return;
        Delete(place.Waste);
        Directory.Move(tree, place.Waste);
        Delete(place.Waste);
    }

    private static void Delete(string tree)
    {
        if (Directory.Exists(tree))
            Directory.Delete(tree, recursive: true);
    }
}
