// What browsers that can open folders have beyond the DOM that TypeScript knows.
interface Window {
  showDirectoryPicker(options: {
    mode: "read" | "readwrite";
    id: string;
  }): Promise<FileSystemDirectoryHandle>;
}

interface DataTransferItem {
  getAsFileSystemHandle(): Promise<FileSystemHandle | null>;
}
