using System.Security.Cryptography;
using System.Text;
using ItaSite.Checking;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Checking;

public sealed class FileNatureTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", LinkReason.None)]
    [InlineData("secret", LinkReason.FileLocked)]
    public void Fault_PdfOfRevision5_AsksTheEmptyPassword(string password, LinkReason expected)
    {
        byte[] salt = [1, 2, 3, 4, 5, 6, 7, 8];
        var user = SHA256.HashData([.. Encoding.UTF8.GetBytes(password), .. salt]).Concat(salt).Concat(new byte[8]);

        Assert.Equal(expected, Fault(Encrypted($"/V 5 /R 5 /U <{Hex(user)}> /O <{new string('0', 96)}> /P -4")));
    }

    [Fact]
    public void Fault_PdfThatForbidsChangesOnly_IsGood()
    {
        // Revision 2 with an empty user password: the key is of 5 bytes, and U is the padding under RC4.
        var owner = Enumerable.Range(0, 32).Select(i => (byte)(i * 7)).ToArray();
        var user = Revision2(owner, -44, "0123456789abcdef"u8.ToArray());

        Assert.Equal(LinkReason.None, Fault(Encrypted($"/V 1 /R 2 /U <{Hex(user)}> /O <{Hex(owner)}> /P -44")));
        Assert.Equal(LinkReason.FileLocked, Fault(Encrypted($"/V 1 /R 2 /U <{Hex(user.Reverse())}> /O <{Hex(owner)}> /P -44")));
    }

    [Theory]
    [InlineData("a.pdf", "<html>", LinkReason.WrongType)]
    [InlineData("a.pdf", "", LinkReason.FileEmpty)]
    [InlineData("a.pdf", "%PDF-1.4 x", LinkReason.FileTruncated)]
    [InlineData("a.pdf", "%PDF-1.4 x %%EOF", LinkReason.None)]
    [InlineData("a.PDF", "junk before %PDF-1.4 x %%EOF and after", LinkReason.None)]
    [InlineData("a.png", "GIF89a", LinkReason.WrongType)]
    [InlineData("a.xlsx", "<table>", LinkReason.WrongType)]
    [InlineData("a.txt", "", LinkReason.None)]
    public void Fault_File_IsSaid(string name, string text, LinkReason expected)
    {
        folder.Write(name, text);
        Assert.Equal(expected, FileNature.Fault(Path.Combine(folder.Path, name)));
    }

    private LinkReason Fault(string pdf)
    {
        folder.WriteBytes("locked.pdf", Encoding.Latin1.GetBytes(pdf));
        return FileNature.Fault(Path.Combine(folder.Path, "locked.pdf"));
    }

    private static string Encrypted(string dictionary) =>
        $"%PDF-1.7\n5 0 obj\n<< /Filter /Standard {dictionary} >>\nendobj\ntrailer << /Encrypt 5 0 R /ID [<{Hex("0123456789abcdef"u8.ToArray())}><00>] >>\nstartxref\n9\n%%EOF\n";

    private static string Hex(IEnumerable<byte> bytes) => Convert.ToHexString([.. bytes]);

    private static byte[] Revision2(byte[] owner, int permissions, byte[] id)
    {
        var padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");
#pragma warning disable CA5351 // the format prescribes it
        var key = MD5.HashData([.. padding, .. owner, .. BitConverter.GetBytes(permissions), .. id])[..5];
#pragma warning restore CA5351
        var state = Enumerable.Range(0, 256).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % 5]) % 256;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var result = new byte[32];
        for (int k = 0, i = 0, j = 0; k < 32; k++)
        {
            i = (i + 1) % 256;
            j = (j + state[i]) % 256;
            (state[i], state[j]) = (state[j], state[i]);
            result[k] = (byte)(padding[k] ^ state[(state[i] + state[j]) % 256]);
        }

        return result;
    }
}
