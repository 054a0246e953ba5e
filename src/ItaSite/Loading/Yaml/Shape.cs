namespace ItaSite.Loading.Yaml;

/// <summary>The shapes a YAML value can have, for messages.</summary>
internal enum Shape
{
    Text,
    List,
    Mapping,
}
