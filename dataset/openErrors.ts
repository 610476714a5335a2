/** Another process has the data folder. */
export class DatasetInUseError extends Error {
  constructor(dataDir: string, holder: {url: string; pid: number} | null) {
    const by = holder === null ? 'another process' : `process ${holder.pid} (${holder.url})`
    super(`The data folder ${dataDir} is in use by ${by}; one server can use it at a time.`)
    this.name = 'DatasetInUseError'
  }
}

/** The address to listen on is taken. */
export class PortInUseError extends Error {
  constructor(host: string, port: number) {
    super(`Port ${port} on ${host} is in use by another program; choose another port.`)
    this.name = 'PortInUseError'
  }
}

/** The data folder can't be made or opened. */
export class DataFolderError extends Error {
  constructor(dataDir: string, reason: string) {
    super(`The data folder ${dataDir} can't be used: ${reason}`)
    this.name = 'DataFolderError'
  }
}
