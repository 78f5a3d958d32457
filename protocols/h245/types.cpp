#include "protocols/h245/types.hpp"

// Written by scripts/generate_asn1.py: change that.
// clang-format off

#include <cstddef>

#include "protocols/asn1/access.hpp"

// The structs are plain, though not of standard layout by their members: gcc and clang lay
// them out as any other, which [support.types.layout] leaves to them.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace protocols::h245 {
namespace {

using asn1::alternative_access;
using asn1::Component;
using asn1::Kind;
using asn1::list_access;
using asn1::optional_access;
using asn1::Type;

extern const Type kATMParameters;
extern const Type kAudioCapability;
extern const Type kAudioCapability_G7231;
extern const Type kAudioMode;
extern const Type kAudioMode_G7231;
extern const Type kAudioTelephonyEventCapability;
extern const Type kAudioToneCapability;
extern const Type kAuthenticationCapability;
extern const Type kAuthorizationParameters;
extern const Type kBEnhancementParameters;
extern const Type kCRCLength;
extern const Type kCapability;
extern const Type kCapabilityDescriptor;
extern const Type kCapabilityIdentifier;
extern const Type kCapabilityTableEntry;
extern const Type kCapability_H233EncryptionReceiveCapability;
extern const Type kCloseLogicalChannel;
extern const Type kCloseLogicalChannelAck;
extern const Type kCloseLogicalChannel_Reason;
extern const Type kCloseLogicalChannel_Source;
extern const Type kCommandMessage;
extern const Type kCommunicationModeCommand;
extern const Type kCommunicationModeRequest;
extern const Type kCommunicationModeResponse;
extern const Type kCommunicationModeTableEntry;
extern const Type kCommunicationModeTableEntry_DataType;
extern const Type kCompressionType;
extern const Type kConferenceCapability;
extern const Type kConferenceCommand;
extern const Type kConferenceIndication;
extern const Type kConferenceRequest;
extern const Type kConferenceRequest_RequestTerminalCertificate;
extern const Type kConferenceResponse;
extern const Type kConferenceResponse_BroadcastMyLogicalChannelResponse;
extern const Type kConferenceResponse_ChairTokenOwnerResponse;
extern const Type kConferenceResponse_ConferenceIDResponse;
extern const Type kConferenceResponse_ExtensionAddressResponse;
extern const Type kConferenceResponse_MCTerminalIDResponse;
extern const Type kConferenceResponse_MakeMeChairResponse;
extern const Type kConferenceResponse_MakeTerminalBroadcasterResponse;
extern const Type kConferenceResponse_PasswordResponse;
extern const Type kConferenceResponse_SendThisSourceResponse;
extern const Type kConferenceResponse_TerminalCertificateResponse;
extern const Type kConferenceResponse_TerminalIDResponse;
extern const Type kConnectionIdentifier;
extern const Type kCriteria;
extern const Type kCustomPictureClockFrequency;
extern const Type kCustomPictureFormat;
extern const Type kCustomPictureFormat_MPI;
extern const Type kCustomPictureFormat_MPI_CustomPCF_Element;
extern const Type kCustomPictureFormat_PixelAspectInformation;
extern const Type kCustomPictureFormat_PixelAspectInformation_ExtendedPAR_Element;
extern const Type kDataApplicationCapability;
extern const Type kDataApplicationCapability_Application;
extern const Type kDataApplicationCapability_Application_Nlpid;
extern const Type kDataApplicationCapability_Application_T38fax;
extern const Type kDataApplicationCapability_Application_T84;
extern const Type kDataMode;
extern const Type kDataMode_Application;
extern const Type kDataMode_Application_Nlpid;
extern const Type kDataMode_Application_T38fax;
extern const Type kDataProtocolCapability_V76wCompression;
extern const Type kDataType;
extern const Type kDepFECCapability;
extern const Type kDepFECCapability_Rfc2733;
extern const Type kDepFECCapability_Rfc2733_SeparateStream;
extern const Type kDepFECData;
extern const Type kDepFECData_Rfc2733;
extern const Type kDepFECData_Rfc2733_Mode;
extern const Type kDepFECData_Rfc2733_Mode_SeparateStream;
extern const Type kDepFECData_Rfc2733_Mode_SeparateStream_DifferentPort;
extern const Type kDepFECData_Rfc2733_Mode_SeparateStream_SamePort;
extern const Type kDepFECMode;
extern const Type kDepFECMode_Rfc2733Mode;
extern const Type kDepFECMode_Rfc2733Mode_Mode;
extern const Type kDepFECMode_Rfc2733Mode_Mode_SeparateStream;
extern const Type kDepFECMode_Rfc2733Mode_Mode_SeparateStream_DifferentPort;
extern const Type kDepFECMode_Rfc2733Mode_Mode_SeparateStream_SamePort;
extern const Type kDialingInformation;
extern const Type kDialingInformationNetworkType;
extern const Type kDialingInformationNumber;
extern const Type kEncryptionAuthenticationAndIntegrity;
extern const Type kEncryptionCommand;
extern const Type kEncryptionCommand_EncryptionAlgorithmID;
extern const Type kEncryptionMode;
extern const Type kEncryptionSync;
extern const Type kEncryptionUpdateDirection;
extern const Type kEncryptionUpdateRequest;
extern const Type kEndSessionCommand;
extern const Type kEndSessionCommand_GstnOptions;
extern const Type kEndSessionCommand_IsdnOptions;
extern const Type kEnhancementLayerInfo;
extern const Type kEnhancementOptions;
extern const Type kEscrowData;
extern const Type kExtendedVideoCapability;
extern const Type kFECCapability;
extern const Type kFECCapability_Rfc2733Format;
extern const Type kFECData;
extern const Type kFECData_Rfc2733;
extern const Type kFECData_Rfc2733_PktMode;
extern const Type kFECData_Rfc2733_PktMode_Rfc2733diffport;
extern const Type kFECData_Rfc2733_PktMode_Rfc2733sameport;
extern const Type kFECMode;
extern const Type kFECMode_Rfc2733Format;
extern const Type kFlowControlCommand;
extern const Type kFlowControlCommand_Restriction;
extern const Type kFlowControlCommand_Scope;
extern const Type kFlowControlIndication;
extern const Type kFlowControlIndication_Restriction;
extern const Type kFlowControlIndication_Scope;
extern const Type kFunctionNotSupported;
extern const Type kFunctionNotSupported_Cause;
extern const Type kFunctionNotUnderstood;
extern const Type kG7231AnnexCCapability;
extern const Type kG7231AnnexCCapability_G723AnnexCAudioMode;
extern const Type kG7231AnnexCMode;
extern const Type kG7231AnnexCMode_G723AnnexCAudioMode;
extern const Type kG729Extensions;
extern const Type kGSMAudioCapability;
extern const Type kGenericCapability;
extern const Type kGenericMessage;
extern const Type kGenericParameter;
extern const Type kGenericTransportParameters;
extern const Type kH222Capability;
extern const Type kH222LogicalChannelParameters;
extern const Type kH223AL1MParameters;
extern const Type kH223AL1MParameters_ArqType;
extern const Type kH223AL1MParameters_CrcLength;
extern const Type kH223AL1MParameters_HeaderFEC;
extern const Type kH223AL1MParameters_TransferMode;
extern const Type kH223AL2MParameters;
extern const Type kH223AL2MParameters_HeaderFEC;
extern const Type kH223AL3MParameters;
extern const Type kH223AL3MParameters_ArqType;
extern const Type kH223AL3MParameters_CrcLength;
extern const Type kH223AL3MParameters_HeaderFormat;
extern const Type kH223AnnexCArqParameters;
extern const Type kH223AnnexCArqParameters_NumberOfRetransmissions;
extern const Type kH223AnnexCCapability;
extern const Type kH223Capability;
extern const Type kH223Capability_H223MultiplexTableCapability;
extern const Type kH223Capability_H223MultiplexTableCapability_Enhanced;
extern const Type kH223Capability_MobileMultilinkFrameCapability;
extern const Type kH223Capability_MobileOperationTransmitCapability;
extern const Type kH223LogicalChannelParameters;
extern const Type kH223LogicalChannelParameters_AdaptationLayerType;
extern const Type kH223LogicalChannelParameters_AdaptationLayerType_Al3;
extern const Type kH223ModeParameters;
extern const Type kH223ModeParameters_AdaptationLayerType;
extern const Type kH223ModeParameters_AdaptationLayerType_Al3;
extern const Type kH223MultiplexReconfiguration;
extern const Type kH223MultiplexReconfiguration_H223AnnexADoubleFlag;
extern const Type kH223MultiplexReconfiguration_H223ModeChange;
extern const Type kH223SkewIndication;
extern const Type kH2250Capability;
extern const Type kH2250Capability_McCapability;
extern const Type kH2250LogicalChannelAckParameters;
extern const Type kH2250LogicalChannelParameters;
extern const Type kH2250LogicalChannelParameters_MediaPacketization;
extern const Type kH2250MaximumSkewIndication;
extern const Type kH2250ModeParameters;
extern const Type kH235Media;
extern const Type kH235Media_MediaType;
extern const Type kH235Mode;
extern const Type kH235Mode_MediaMode;
extern const Type kH235SecurityCapability;
extern const Type kH261VideoCapability;
extern const Type kH261VideoMode;
extern const Type kH261VideoMode_Resolution;
extern const Type kH262VideoCapability;
extern const Type kH262VideoMode;
extern const Type kH262VideoMode_ProfileAndLevel;
extern const Type kH263ModeComboFlags;
extern const Type kH263Options;
extern const Type kH263Version3Options;
extern const Type kH263VideoCapability;
extern const Type kH263VideoMode;
extern const Type kH263VideoModeCombos;
extern const Type kH263VideoMode_Resolution;
extern const Type kIS11172AudioCapability;
extern const Type kIS11172AudioMode;
extern const Type kIS11172AudioMode_AudioLayer;
extern const Type kIS11172AudioMode_AudioSampling;
extern const Type kIS11172AudioMode_MultichannelType;
extern const Type kIS11172VideoCapability;
extern const Type kIS11172VideoMode;
extern const Type kIS13818AudioCapability;
extern const Type kIS13818AudioMode;
extern const Type kIS13818AudioMode_AudioLayer;
extern const Type kIS13818AudioMode_AudioSampling;
extern const Type kIS13818AudioMode_MultichannelType;
extern const Type kIndicationMessage;
extern const Type kIntegrityCapability;
extern const Type kJitterIndication;
extern const Type kJitterIndication_Scope;
extern const Type kKeyProtectionMethod;
extern const Type kLogicalChannelRateAcknowledge;
extern const Type kLogicalChannelRateReject;
extern const Type kLogicalChannelRateRejectReason;
extern const Type kLogicalChannelRateRelease;
extern const Type kLogicalChannelRateRequest;
extern const Type kMCLocationIndication;
extern const Type kMaintenanceLoopAck;
extern const Type kMaintenanceLoopAck_Type;
extern const Type kMaintenanceLoopOffCommand;
extern const Type kMaintenanceLoopReject;
extern const Type kMaintenanceLoopReject_Cause;
extern const Type kMaintenanceLoopReject_Type;
extern const Type kMaintenanceLoopRequest;
extern const Type kMaintenanceLoopRequest_Type;
extern const Type kMasterSlaveDetermination;
extern const Type kMasterSlaveDeterminationAck;
extern const Type kMasterSlaveDeterminationAck_Decision;
extern const Type kMasterSlaveDeterminationReject;
extern const Type kMasterSlaveDeterminationReject_Cause;
extern const Type kMasterSlaveDeterminationRelease;
extern const Type kMediaChannelCapability;
extern const Type kMediaDistributionCapability;
extern const Type kMediaEncryptionAlgorithm;
extern const Type kMediaPacketizationCapability;
extern const Type kMediaTransportType;
extern const Type kMediaTransportType_AtmAAL5Compressed;
extern const Type kMiscellaneousCommand;
extern const Type kMiscellaneousCommand_Type;
extern const Type kMiscellaneousCommand_Type_EncryptionUpdateAck;
extern const Type kMiscellaneousCommand_Type_EncryptionUpdateCommand;
extern const Type kMiscellaneousCommand_Type_LostPartialPicture;
extern const Type kMiscellaneousCommand_Type_ProgressiveRefinementStart;
extern const Type kMiscellaneousCommand_Type_ProgressiveRefinementStart_RepeatCount;
extern const Type kMiscellaneousCommand_Type_VideoBadMBs;
extern const Type kMiscellaneousCommand_Type_VideoFastUpdateGOB;
extern const Type kMiscellaneousCommand_Type_VideoFastUpdateMB;
extern const Type kMiscellaneousIndication;
extern const Type kMiscellaneousIndication_Type;
extern const Type kMiscellaneousIndication_Type_VideoNotDecodedMBs;
extern const Type kMobileMultilinkReconfigurationCommand;
extern const Type kMobileMultilinkReconfigurationCommand_Status;
extern const Type kMobileMultilinkReconfigurationIndication;
extern const Type kModeElement;
extern const Type kModeElementType;
extern const Type kMulticastAddress;
extern const Type kMulticastAddress_IP6Address;
extern const Type kMulticastAddress_IPAddress;
extern const Type kMultilinkIndication;
extern const Type kMultilinkIndication_CrcDesired;
extern const Type kMultilinkIndication_ExcessiveError;
extern const Type kMultilinkRequest;
extern const Type kMultilinkRequest_AddConnection;
extern const Type kMultilinkRequest_CallInformation;
extern const Type kMultilinkRequest_MaximumHeaderInterval;
extern const Type kMultilinkRequest_MaximumHeaderInterval_RequestType;
extern const Type kMultilinkRequest_RemoveConnection;
extern const Type kMultilinkResponse;
extern const Type kMultilinkResponse_AddConnection;
extern const Type kMultilinkResponse_AddConnection_ResponseCode;
extern const Type kMultilinkResponse_AddConnection_ResponseCode_Rejected;
extern const Type kMultilinkResponse_CallInformation;
extern const Type kMultilinkResponse_MaximumHeaderInterval;
extern const Type kMultilinkResponse_RemoveConnection;
extern const Type kMultiplePayloadStream;
extern const Type kMultiplePayloadStreamCapability;
extern const Type kMultiplePayloadStreamElement;
extern const Type kMultiplePayloadStreamElementMode;
extern const Type kMultiplePayloadStreamMode;
extern const Type kMultiplexCapability;
extern const Type kMultiplexElement;
extern const Type kMultiplexElement_RepeatCount;
extern const Type kMultiplexElement_Type;
extern const Type kMultiplexEntryDescriptor;
extern const Type kMultiplexEntryRejectionDescriptions;
extern const Type kMultiplexEntryRejectionDescriptions_Cause;
extern const Type kMultiplexEntrySend;
extern const Type kMultiplexEntrySendAck;
extern const Type kMultiplexEntrySendReject;
extern const Type kMultiplexEntrySendRelease;
extern const Type kMultiplexFormat;
extern const Type kMultiplexedStreamCapability;
extern const Type kMultiplexedStreamModeParameters;
extern const Type kMultiplexedStreamParameter;
extern const Type kMultipointCapability;
extern const Type kNetworkAccessParameters;
extern const Type kNetworkAccessParameters_Distribution;
extern const Type kNetworkAccessParameters_NetworkAddress;
extern const Type kNetworkAccessParameters_T120SetupProcedure;
extern const Type kNewATMVCCommand;
extern const Type kNewATMVCCommand_Aal;
extern const Type kNewATMVCCommand_Aal_Aal1;
extern const Type kNewATMVCCommand_Aal_Aal1_ClockRecovery;
extern const Type kNewATMVCCommand_Aal_Aal1_ErrorCorrection;
extern const Type kNewATMVCCommand_Aal_Aal5;
extern const Type kNewATMVCCommand_Multiplex;
extern const Type kNewATMVCCommand_ReverseParameters;
extern const Type kNewATMVCCommand_ReverseParameters_Multiplex;
extern const Type kNewATMVCIndication;
extern const Type kNewATMVCIndication_Aal;
extern const Type kNewATMVCIndication_Aal_Aal1;
extern const Type kNewATMVCIndication_Aal_Aal1_ClockRecovery;
extern const Type kNewATMVCIndication_Aal_Aal1_ErrorCorrection;
extern const Type kNewATMVCIndication_Aal_Aal5;
extern const Type kNewATMVCIndication_Multiplex;
extern const Type kNewATMVCIndication_ReverseParameters;
extern const Type kNewATMVCIndication_ReverseParameters_Multiplex;
extern const Type kNoPTAudioTelephonyEventCapability;
extern const Type kNoPTAudioToneCapability;
extern const Type kNonStandardIdentifier;
extern const Type kNonStandardIdentifier_H221NonStandard;
extern const Type kNonStandardMessage;
extern const Type kNonStandardParameter;
extern const Type kOpenLogicalChannelAck;
extern const Type kOpenLogicalChannelAck_ForwardMultiplexAckParameters;
extern const Type kOpenLogicalChannelAck_ReverseLogicalChannelParameters;
extern const Type kOpenLogicalChannelAck_ReverseLogicalChannelParameters_MultiplexParameters;
extern const Type kOpenLogicalChannelConfirm;
extern const Type kOpenLogicalChannelReject;
extern const Type kOpenLogicalChannelReject_Cause;
extern const Type kOpenLogicalChannel_ForwardLogicalChannelParameters;
extern const Type kOpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters;
extern const Type kOpenLogicalChannel_ReverseLogicalChannelParameters;
extern const Type kOpenLogicalChannel_ReverseLogicalChannelParameters_MultiplexParameters;
extern const Type kParameterIdentifier;
extern const Type kParameterValue;
extern const Type kParams;
extern const Type kPictureReference;
extern const Type kQ2931Address;
extern const Type kQ2931Address_Address;
extern const Type kQOSClass;
extern const Type kQOSDescriptor;
extern const Type kQOSMode;
extern const Type kQOSType;
extern const Type kRSVPParameters;
extern const Type kRTPH263VideoRedundancyEncoding;
extern const Type kRTPH263VideoRedundancyEncoding_FrameToThreadMapping;
extern const Type kRTPH263VideoRedundancyFrameMapping;
extern const Type kRTPPayloadType;
extern const Type kRTPPayloadType_PayloadDescriptor;
extern const Type kRedundancyEncoding;
extern const Type kRedundancyEncodingCapability;
extern const Type kRedundancyEncodingDTMode;
extern const Type kRedundancyEncodingDTModeElement;
extern const Type kRedundancyEncodingDTModeElement_Type;
extern const Type kRedundancyEncodingElement;
extern const Type kRedundancyEncodingMethod;
extern const Type kRedundancyEncodingMode;
extern const Type kRedundancyEncodingMode_SecondaryEncoding;
extern const Type kRedundancyEncoding_RtpRedundancyEncoding;
extern const Type kRefPictureSelection;
extern const Type kRefPictureSelection_AdditionalPictureMemory;
extern const Type kRefPictureSelection_EnhancedReferencePicSelect;
extern const Type kRefPictureSelection_EnhancedReferencePicSelect_SubPictureRemovalParameters;
extern const Type kRefPictureSelection_VideoBackChannelSend;
extern const Type kRemoteMCRequest;
extern const Type kRemoteMCResponse;
extern const Type kRemoteMCResponse_Reject;
extern const Type kRequestAllTerminalIDsResponse;
extern const Type kRequestChannelClose;
extern const Type kRequestChannelCloseAck;
extern const Type kRequestChannelCloseReject;
extern const Type kRequestChannelCloseReject_Cause;
extern const Type kRequestChannelCloseRelease;
extern const Type kRequestChannelClose_Reason;
extern const Type kRequestMessage;
extern const Type kRequestMode;
extern const Type kRequestModeAck;
extern const Type kRequestModeAck_Response;
extern const Type kRequestModeReject;
extern const Type kRequestModeReject_Cause;
extern const Type kRequestModeRelease;
extern const Type kRequestMultiplexEntry;
extern const Type kRequestMultiplexEntryAck;
extern const Type kRequestMultiplexEntryReject;
extern const Type kRequestMultiplexEntryRejectionDescriptions;
extern const Type kRequestMultiplexEntryRejectionDescriptions_Cause;
extern const Type kRequestMultiplexEntryRelease;
extern const Type kResponseMessage;
extern const Type kRoundTripDelayRequest;
extern const Type kRoundTripDelayResponse;
extern const Type kSendTerminalCapabilitySet;
extern const Type kSendTerminalCapabilitySet_SpecificRequest;
extern const Type kServicePriority;
extern const Type kServicePriorityValue;
extern const Type kSubstituteConferenceIDCommand;
extern const Type kT38FaxRateManagement;
extern const Type kT38FaxTcpOptions;
extern const Type kT38FaxUdpOptions;
extern const Type kT38FaxUdpOptions_T38FaxUdpEC;
extern const Type kT84Profile;
extern const Type kT84Profile_T84Restricted;
extern const Type kTerminalCapabilitySet;
extern const Type kTerminalCapabilitySetAck;
extern const Type kTerminalCapabilitySetReject;
extern const Type kTerminalCapabilitySetReject_Cause;
extern const Type kTerminalCapabilitySetReject_Cause_TableEntryCapacityExceeded;
extern const Type kTerminalCapabilitySetRelease;
extern const Type kTerminalInformation;
extern const Type kTerminalLabel;
extern const Type kTerminalYouAreSeeingInSubPictureNumber;
extern const Type kTransparencyParameters;
extern const Type kTransportAddress;
extern const Type kTransportCapability;
extern const Type kUnicastAddress;
extern const Type kUnicastAddress_IP6Address;
extern const Type kUnicastAddress_IPAddress;
extern const Type kUnicastAddress_IPSourceRouteAddress;
extern const Type kUnicastAddress_IPSourceRouteAddress_Routing;
extern const Type kUnicastAddress_IPXAddress;
extern const Type kUserInputCapability;
extern const Type kUserInputIndication;
extern const Type kUserInputIndication_EncryptedAlphanumeric;
extern const Type kUserInputIndication_ExtendedAlphanumeric;
extern const Type kUserInputIndication_ExtendedAlphanumeric_EncryptedAlphanumeric;
extern const Type kUserInputIndication_Signal;
extern const Type kUserInputIndication_SignalUpdate;
extern const Type kUserInputIndication_SignalUpdate_Rtp;
extern const Type kUserInputIndication_Signal_Rtp;
extern const Type kUserInputIndication_UserInputSupportIndication;
extern const Type kV42bis;
extern const Type kV75Capability;
extern const Type kV75Parameters;
extern const Type kV76Capability;
extern const Type kV76HDLCParameters;
extern const Type kV76LogicalChannelParameters;
extern const Type kV76LogicalChannelParameters_Mode;
extern const Type kV76LogicalChannelParameters_Mode_ERM;
extern const Type kV76LogicalChannelParameters_Mode_ERM_Recovery;
extern const Type kV76LogicalChannelParameters_SuspendResume;
extern const Type kV76ModeParameters;
extern const Type kVBDCapability;
extern const Type kVBDMode;
extern const Type kVCCapability;
extern const Type kVCCapability_Aal1;
extern const Type kVCCapability_Aal1ViaGateway;
extern const Type kVCCapability_Aal5;
extern const Type kVCCapability_AvailableBitRates;
extern const Type kVCCapability_AvailableBitRates_Type;
extern const Type kVCCapability_AvailableBitRates_Type_RangeOfBitRates;
extern const Type kVendorIdentification;
extern const Type kVideoCapability;
extern const Type kVideoIndicateCompose;
extern const Type kVideoMode;

constinit const Type kType0{.kind = Kind::OctetString, .extensible = false, .lower = 0, .upper = asn1::kUnbounded};
constinit const Type kType1{.kind = Kind::ObjectIdentifier};
constinit const Type kType2{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 255, .width = 1, .is_signed = false};
constinit const Type kType3{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 65535, .width = 2, .is_signed = false};
constinit const Type kType4{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 16777215, .width = 4, .is_signed = false};
constinit const Type kType5{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kCapabilityTableEntry, .list = &list_access<CapabilityTableEntry>};
constinit const Type kType6{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kCapabilityDescriptor, .list = &list_access<CapabilityDescriptor>};
constinit const Type kType7{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kGenericMessage, .list = &list_access<GenericMessage>};
constinit const Type kType8{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 256, .width = 2, .is_signed = false};
constinit const Type kType9{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kVCCapability, .list = &list_access<VCCapability>};
constinit const Type kType10{.kind = Kind::Boolean};
constinit const Type kType11{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 65535, .width = 2, .is_signed = false};
constinit const Type kType12{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kQ2931Address, .list = &list_access<Q2931Address>};
constinit const Type kType13{.kind = Kind::OctetString, .extensible = false, .lower = 1, .upper = 20};
constinit const Type kType14{.kind = Kind::CharacterString, .extensible = false, .lower = 1, .upper = 16, .width = 4, .alphabet = " 0123456789"};
constinit const Type kType15{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 1023, .width = 2, .is_signed = false};
constinit const Type kType16{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 19200, .width = 2, .is_signed = false};
constinit const Type kType17{.kind = Kind::Null};
constinit const Type kType18{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 15, .width = 1, .is_signed = false};
constinit const Type kType19{.kind = Kind::Integer, .extensible = false, .lower = 2, .upper = 255, .width = 1, .is_signed = false};
constinit const Type kType20{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 255, .width = 1, .is_signed = false};
constinit const Type kType21{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 65025, .width = 2, .is_signed = false};
constinit const Type kType22{.kind = Kind::Integer, .extensible = false, .lower = 2, .upper = 8191, .width = 2, .is_signed = false};
constinit const Type kType23{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 4095, .width = 2, .is_signed = false};
constinit const Type kType24{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 127, .width = 1, .is_signed = false};
constinit const Type kType25{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kRedundancyEncodingCapability, .list = &list_access<RedundancyEncodingCapability>};
constinit const Type kType26{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kMediaDistributionCapability, .list = &list_access<MediaDistributionCapability>};
constinit const Type kType27{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kDataApplicationCapability, .list = &list_access<DataApplicationCapability>};
constinit const Type kType28{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 4294967295, .width = 4, .is_signed = false};
constinit const Type kType29{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 65536, .width = 4, .is_signed = false};
constinit const Type kType30{.kind = Kind::Integer, .extensible = false, .lower = -asn1::kUnbounded, .upper = asn1::kUnbounded, .width = 8, .is_signed = true};
constinit const Type kType31{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kGenericParameter, .list = &list_access<GenericParameter>};
constinit const Type kType32{.kind = Kind::OctetString, .extensible = false, .lower = 16, .upper = 16};
constinit const Type kType33{.kind = Kind::CharacterString, .extensible = false, .lower = 1, .upper = 64, .width = 8, .alphabet = ""};
constinit const Type kType34{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kParameterIdentifier, .list = &list_access<ParameterIdentifier>};
constinit const Type kType35{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 127, .width = 1, .is_signed = false};
constinit const Type kType36{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kRTPPayloadType, .list = &list_access<RTPPayloadType>};
constinit const Type kType37{.kind = Kind::Integer, .extensible = true, .lower = 1, .upper = 32768, .width = 2, .is_signed = false};
constinit const Type kType38{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &tables::QOSCapability, .list = &list_access<QOSCapability>};
constinit const Type kType39{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kMediaChannelCapability, .list = &list_access<MediaChannelCapability>};
constinit const Type kType40{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 63, .width = 1, .is_signed = false};
constinit const Type kType41{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 4294967295, .width = 4, .is_signed = false};
constinit const Type kType42{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 4095, .width = 2, .is_signed = false};
constinit const Type kType43{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kType11, .list = &list_access<std::uint16_t>};
constinit const Type kType44{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 16, .width = 1, .is_signed = false};
constinit const Type kType45{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 15, .width = 1, .is_signed = false};
constinit const Type kType46{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kType45, .list = &list_access<std::uint8_t>};
constinit const Type kType47{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kRTPH263VideoRedundancyFrameMapping, .list = &list_access<RTPH263VideoRedundancyFrameMapping>};
constinit const Type kType48{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kType2, .list = &list_access<std::uint8_t>};
constinit const Type kType49{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 4, .width = 1, .is_signed = false};
constinit const Type kType50{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 1073741823, .width = 4, .is_signed = false};
constinit const Type kType51{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 262143, .width = 4, .is_signed = false};
constinit const Type kType52{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 16383, .width = 2, .is_signed = false};
constinit const Type kType53{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 32, .width = 1, .is_signed = false};
constinit const Type kType54{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 192400, .width = 4, .is_signed = false};
constinit const Type kType55{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 524287, .width = 4, .is_signed = false};
constinit const Type kType56{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 3600, .width = 2, .is_signed = false};
constinit const Type kType57{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 14, .element = &kEnhancementOptions, .list = &list_access<EnhancementOptions>};
constinit const Type kType58{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 14, .element = &kBEnhancementParameters, .list = &list_access<BEnhancementParameters>};
constinit const Type kType59{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 16, .element = &kCustomPictureClockFrequency, .list = &list_access<CustomPictureClockFrequency>};
constinit const Type kType60{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 16, .element = &kCustomPictureFormat, .list = &list_access<CustomPictureFormat>};
constinit const Type kType61{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 16, .element = &kH263VideoModeCombos, .list = &list_access<H263VideoModeCombos>};
constinit const Type kType62{.kind = Kind::Integer, .extensible = false, .lower = -262144, .upper = 262143, .width = 4, .is_signed = true};
constinit const Type kType63{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 128, .width = 1, .is_signed = false};
constinit const Type kType64{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 72, .width = 1, .is_signed = false};
constinit const Type kType65{.kind = Kind::Integer, .extensible = false, .lower = 1000, .upper = 1001, .width = 2, .is_signed = false};
constinit const Type kType66{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 2048, .width = 2, .is_signed = false};
constinit const Type kType67{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 31, .width = 1, .is_signed = false};
constinit const Type kType68{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 16, .element = &kCustomPictureFormat_MPI_CustomPCF_Element, .list = &list_access<CustomPictureFormat_MPI_CustomPCF_Element>};
constinit const Type kType69{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 14, .width = 1, .is_signed = false};
constinit const Type kType70{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 14, .element = &kType69, .list = &list_access<std::uint8_t>};
constinit const Type kType71{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kCustomPictureFormat_PixelAspectInformation_ExtendedPAR_Element, .list = &list_access<CustomPictureFormat_PixelAspectInformation_ExtendedPAR_Element>};
constinit const Type kType72{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 16, .element = &kH263ModeComboFlags, .list = &list_access<H263ModeComboFlags>};
constinit const Type kType73{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 64, .width = 1, .is_signed = false};
constinit const Type kType74{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kVideoCapability, .list = &list_access<VideoCapability>};
constinit const Type kType75{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kGenericCapability, .list = &list_access<GenericCapability>};
constinit const Type kType76{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 448, .width = 2, .is_signed = false};
constinit const Type kType77{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 1130, .width = 2, .is_signed = false};
constinit const Type kType78{.kind = Kind::Integer, .extensible = false, .lower = 27, .upper = 78, .width = 1, .is_signed = false};
constinit const Type kType79{.kind = Kind::Integer, .extensible = false, .lower = 23, .upper = 66, .width = 1, .is_signed = false};
constinit const Type kType80{.kind = Kind::Integer, .extensible = false, .lower = 6, .upper = 17, .width = 1, .is_signed = false};
constinit const Type kType81{.kind = Kind::CharacterString, .extensible = false, .width = 8, .alphabet = ""};
constinit const Type kType82{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kNonStandardParameter, .list = &list_access<NonStandardParameter>};
constinit const Type kType83{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kMediaEncryptionAlgorithm, .list = &list_access<MediaEncryptionAlgorithm>};
constinit const Type kType84{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 16, .element = &kNonStandardParameter, .list = &list_access<NonStandardParameter>};
constinit const Type kType85{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kType43, .list = &list_access<std::vector<std::uint16_t>>};
constinit const Type kType86{.kind = Kind::Integer, .extensible = false, .lower = 96, .upper = 127, .width = 1, .is_signed = false};
constinit const Type kType87{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = asn1::kUnbounded, .width = 8, .is_signed = true};
constinit const Type kType88{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kRedundancyEncodingElement, .list = &list_access<RedundancyEncodingElement>};
constinit const Type kType89{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kMultiplePayloadStreamElement, .list = &list_access<MultiplePayloadStreamElement>};
constinit const Type kType90{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 8191, .width = 2, .is_signed = false};
constinit const Type kType91{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 2, .width = 1, .is_signed = false};
constinit const Type kType92{.kind = Kind::Integer, .extensible = false, .lower = 8, .upper = 32, .width = 1, .is_signed = false};
constinit const Type kType93{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 16, .width = 1, .is_signed = false};
constinit const Type kType94{.kind = Kind::OctetString, .extensible = false, .lower = 4, .upper = 4};
constinit const Type kType95{.kind = Kind::OctetString, .extensible = false, .lower = 6, .upper = 6};
constinit const Type kType96{.kind = Kind::OctetString, .extensible = false, .lower = 2, .upper = 2};
constinit const Type kType97{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kType94, .list = &list_access<Bytes>};
constinit const Type kType98{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 192, .width = 1, .is_signed = false};
constinit const Type kType99{.kind = Kind::OctetString, .extensible = false, .lower = 1, .upper = 255};
constinit const Type kType100{.kind = Kind::CharacterString, .extensible = false, .lower = 1, .upper = 128, .width = 4, .alphabet = "#*,0123456789"};
constinit const Type kType101{.kind = Kind::OctetString, .extensible = false, .lower = 1, .upper = 65535};
constinit const Type kType102{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kEscrowData, .list = &list_access<EscrowData>};
constinit const Type kType103{.kind = Kind::BitString, .extensible = false, .lower = 1, .upper = 65535};
constinit const Type kType104{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 15, .element = &kMultiplexEntryDescriptor, .list = &list_access<MultiplexEntryDescriptor>};
constinit const Type kType105{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kMultiplexElement, .list = &list_access<MultiplexElement>};
constinit const Type kType106{.kind = Kind::SequenceOf, .extensible = false, .lower = 2, .upper = 255, .element = &kMultiplexElement, .list = &list_access<MultiplexElement>};
constinit const Type kType107{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 15, .element = &kType18, .list = &list_access<std::uint8_t>};
constinit const Type kType108{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kModeElement, .list = &list_access<ModeElement>};
constinit const Type kType109{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kType108, .list = &list_access<std::vector<ModeElement>>};
constinit const Type kType110{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kRedundancyEncodingDTModeElement, .list = &list_access<RedundancyEncodingDTModeElement>};
constinit const Type kType111{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kMultiplePayloadStreamElementMode, .list = &list_access<MultiplePayloadStreamElementMode>};
constinit const Type kType112{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 16, .element = &kCriteria, .list = &list_access<Criteria>};
constinit const Type kType113{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 65535, .element = &kDialingInformationNumber, .list = &list_access<DialingInformationNumber>};
constinit const Type kType114{.kind = Kind::CharacterString, .extensible = false, .lower = 0, .upper = 40, .width = 4, .alphabet = " 0123456789"};
constinit const Type kType115{.kind = Kind::CharacterString, .extensible = false, .lower = 1, .upper = 40, .width = 8, .alphabet = ""};
constinit const Type kType116{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 255, .element = &kDialingInformationNetworkType, .list = &list_access<DialingInformationNetworkType>};
constinit const Type kType117{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 15, .element = &kMultiplexEntryRejectionDescriptions, .list = &list_access<MultiplexEntryRejectionDescriptions>};
constinit const Type kType118{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 15, .element = &kRequestMultiplexEntryRejectionDescriptions, .list = &list_access<RequestMultiplexEntryRejectionDescriptions>};
constinit const Type kType119{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kCommunicationModeTableEntry, .list = &list_access<CommunicationModeTableEntry>};
constinit const Type kType120{.kind = Kind::BmpString, .extensible = false, .lower = 1, .upper = 128, .width = 16};
constinit const Type kType121{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 256, .element = &kTerminalLabel, .list = &list_access<TerminalLabel>};
constinit const Type kType122{.kind = Kind::OctetString, .extensible = false, .lower = 1, .upper = 128};
constinit const Type kType123{.kind = Kind::OctetString, .extensible = false, .lower = 1, .upper = 32};
constinit const Type kType124{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kTerminalInformation, .list = &list_access<TerminalInformation>};
constinit const Type kType125{.kind = Kind::SequenceOf, .extensible = false, .lower = 1, .upper = 65535, .element = &kType11, .list = &list_access<std::uint16_t>};
constinit const Type kType126{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 31, .width = 1, .is_signed = false};
constinit const Type kType127{.kind = Kind::SequenceOf, .extensible = false, .lower = 0, .upper = asn1::kUnbounded, .element = &kPictureReference, .list = &list_access<PictureReference>};
constinit const Type kType128{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 17, .width = 1, .is_signed = false};
constinit const Type kType129{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 18, .width = 1, .is_signed = false};
constinit const Type kType130{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 8192, .width = 2, .is_signed = false};
constinit const Type kType131{.kind = Kind::Integer, .extensible = false, .lower = 1, .upper = 9216, .width = 2, .is_signed = false};
constinit const Type kType132{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 3, .width = 1, .is_signed = false};
constinit const Type kType133{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 7, .width = 1, .is_signed = false};
constinit const Type kType134{.kind = Kind::CharacterString, .extensible = false, .lower = 1, .upper = 1, .width = 8, .alphabet = ""};
constinit const Type kType135{.kind = Kind::OctetString, .extensible = false, .lower = 1, .upper = 1};
constinit const Type kType136{.kind = Kind::OctetString, .extensible = false, .lower = 8, .upper = 8};
constinit const Type kType137{.kind = Kind::Integer, .extensible = false, .lower = 0, .upper = 9, .width = 1, .is_signed = false};
constinit const Type kType138{.kind = Kind::OctetString, .extensible = false, .lower = 1, .upper = 256};

constexpr Component kComponentsOfMultimediaSystemControlMessage[] = {
    {.name = "request", .type = &kRequestMessage, .alternative = &alternative_access<RequestMessage>},
    {.name = "response", .type = &kResponseMessage, .alternative = &alternative_access<ResponseMessage>},
    {.name = "command", .type = &kCommandMessage, .alternative = &alternative_access<CommandMessage>},
    {.name = "indication", .type = &kIndicationMessage, .alternative = &alternative_access<IndicationMessage>},
};
constexpr Component kComponentsOfRequestMessage[] = {
    {.name = "nonStandard", .type = &kNonStandardMessage, .alternative = &alternative_access<NonStandardMessage>},
    {.name = "masterSlaveDetermination", .type = &kMasterSlaveDetermination, .alternative = &alternative_access<MasterSlaveDetermination>},
    {.name = "terminalCapabilitySet", .type = &kTerminalCapabilitySet, .alternative = &alternative_access<TerminalCapabilitySet>},
    {.name = "openLogicalChannel", .type = &tables::OpenLogicalChannel, .alternative = &alternative_access<OpenLogicalChannel>},
    {.name = "closeLogicalChannel", .type = &kCloseLogicalChannel, .alternative = &alternative_access<CloseLogicalChannel>},
    {.name = "requestChannelClose", .type = &kRequestChannelClose, .alternative = &alternative_access<RequestChannelClose>},
    {.name = "multiplexEntrySend", .type = &kMultiplexEntrySend, .alternative = &alternative_access<MultiplexEntrySend>},
    {.name = "requestMultiplexEntry", .type = &kRequestMultiplexEntry, .alternative = &alternative_access<RequestMultiplexEntry>},
    {.name = "requestMode", .type = &kRequestMode, .alternative = &alternative_access<RequestMode>},
    {.name = "roundTripDelayRequest", .type = &kRoundTripDelayRequest, .alternative = &alternative_access<RoundTripDelayRequest>},
    {.name = "maintenanceLoopRequest", .type = &kMaintenanceLoopRequest, .alternative = &alternative_access<MaintenanceLoopRequest>},
    {.name = "communicationModeRequest", .type = &kCommunicationModeRequest, .alternative = &alternative_access<CommunicationModeRequest>},
    {.name = "conferenceRequest", .type = &kConferenceRequest, .alternative = &alternative_access<ConferenceRequest>},
    {.name = "multilinkRequest", .type = &kMultilinkRequest, .alternative = &alternative_access<MultilinkRequest>},
    {.name = "logicalChannelRateRequest", .type = &kLogicalChannelRateRequest, .alternative = &alternative_access<LogicalChannelRateRequest>},
    {.name = "genericRequest", .type = &kGenericMessage, .alternative = &alternative_access<GenericMessage>},
};
constexpr Component kComponentsOfNonStandardMessage[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(NonStandardMessage, non_standard_data)},
};
constexpr Component kComponentsOfNonStandardParameter[] = {
    {.name = "nonStandardIdentifier", .type = &kNonStandardIdentifier, .offset = offsetof(NonStandardParameter, non_standard_identifier)},
    {.name = "data", .type = &kType0, .offset = offsetof(NonStandardParameter, data)},
};
constexpr Component kComponentsOfNonStandardIdentifier[] = {
    {.name = "object", .type = &kType1, .alternative = &alternative_access<asn1::ObjectIdentifier>},
    {.name = "h221NonStandard", .type = &kNonStandardIdentifier_H221NonStandard, .alternative = &alternative_access<NonStandardIdentifier_H221NonStandard>},
};
constexpr Component kComponentsOfNonStandardIdentifier_H221NonStandard[] = {
    {.name = "t35CountryCode", .type = &kType2, .offset = offsetof(NonStandardIdentifier_H221NonStandard, t35_country_code)},
    {.name = "t35Extension", .type = &kType2, .offset = offsetof(NonStandardIdentifier_H221NonStandard, t35_extension)},
    {.name = "manufacturerCode", .type = &kType3, .offset = offsetof(NonStandardIdentifier_H221NonStandard, manufacturer_code)},
};
constexpr Component kComponentsOfMasterSlaveDetermination[] = {
    {.name = "terminalType", .type = &kType2, .offset = offsetof(MasterSlaveDetermination, terminal_type)},
    {.name = "statusDeterminationNumber", .type = &kType4, .offset = offsetof(MasterSlaveDetermination, status_determination_number)},
};
constexpr Component kComponentsOfTerminalCapabilitySet[] = {
    {.name = "sequenceNumber", .type = &kType2, .offset = offsetof(TerminalCapabilitySet, sequence_number)},
    {.name = "protocolIdentifier", .type = &kType1, .offset = offsetof(TerminalCapabilitySet, protocol_identifier)},
    {.name = "multiplexCapability", .type = &kMultiplexCapability, .offset = offsetof(TerminalCapabilitySet, multiplex_capability), .optional = &optional_access<asn1::Box<MultiplexCapability>>},
    {.name = "capabilityTable", .type = &kType5, .offset = offsetof(TerminalCapabilitySet, capability_table), .optional = &optional_access<std::optional<std::vector<CapabilityTableEntry>>>},
    {.name = "capabilityDescriptors", .type = &kType6, .offset = offsetof(TerminalCapabilitySet, capability_descriptors), .optional = &optional_access<std::optional<std::vector<CapabilityDescriptor>>>},
    {.name = "genericInformation", .type = &kType7, .offset = offsetof(TerminalCapabilitySet, generic_information), .optional = &optional_access<std::optional<std::vector<GenericMessage>>>},
};
constexpr Component kComponentsOfMultiplexCapability[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "h222Capability", .type = &kH222Capability, .alternative = &alternative_access<H222Capability>},
    {.name = "h223Capability", .type = &kH223Capability, .alternative = &alternative_access<H223Capability>},
    {.name = "v76Capability", .type = &kV76Capability, .alternative = &alternative_access<V76Capability>},
    {.name = "h2250Capability", .type = &kH2250Capability, .alternative = &alternative_access<H2250Capability>},
    {.name = "genericMultiplexCapability", .type = &kGenericCapability, .alternative = &alternative_access<GenericCapability>},
};
constexpr Component kComponentsOfH222Capability[] = {
    {.name = "numberOfVCs", .type = &kType8, .offset = offsetof(H222Capability, number_of_v_cs)},
    {.name = "vcCapability", .type = &kType9, .offset = offsetof(H222Capability, vc_capability)},
};
constexpr Component kComponentsOfVCCapability[] = {
    {.name = "aal1", .type = &kVCCapability_Aal1, .offset = offsetof(VCCapability, aal1), .optional = &optional_access<asn1::Box<VCCapability_Aal1>>},
    {.name = "aal5", .type = &kVCCapability_Aal5, .offset = offsetof(VCCapability, aal5), .optional = &optional_access<asn1::Box<VCCapability_Aal5>>},
    {.name = "transportStream", .type = &kType10, .offset = offsetof(VCCapability, transport_stream)},
    {.name = "programStream", .type = &kType10, .offset = offsetof(VCCapability, program_stream)},
    {.name = "availableBitRates", .type = &kVCCapability_AvailableBitRates, .offset = offsetof(VCCapability, available_bit_rates)},
    {.name = "aal1ViaGateway", .type = &kVCCapability_Aal1ViaGateway, .offset = offsetof(VCCapability, aal1_via_gateway), .optional = &optional_access<asn1::Box<VCCapability_Aal1ViaGateway>>},
};
constexpr Component kComponentsOfVCCapability_Aal1[] = {
    {.name = "nullClockRecovery", .type = &kType10, .offset = offsetof(VCCapability_Aal1, null_clock_recovery)},
    {.name = "srtsClockRecovery", .type = &kType10, .offset = offsetof(VCCapability_Aal1, srts_clock_recovery)},
    {.name = "adaptiveClockRecovery", .type = &kType10, .offset = offsetof(VCCapability_Aal1, adaptive_clock_recovery)},
    {.name = "nullErrorCorrection", .type = &kType10, .offset = offsetof(VCCapability_Aal1, null_error_correction)},
    {.name = "longInterleaver", .type = &kType10, .offset = offsetof(VCCapability_Aal1, long_interleaver)},
    {.name = "shortInterleaver", .type = &kType10, .offset = offsetof(VCCapability_Aal1, short_interleaver)},
    {.name = "errorCorrectionOnly", .type = &kType10, .offset = offsetof(VCCapability_Aal1, error_correction_only)},
    {.name = "structuredDataTransfer", .type = &kType10, .offset = offsetof(VCCapability_Aal1, structured_data_transfer)},
    {.name = "partiallyFilledCells", .type = &kType10, .offset = offsetof(VCCapability_Aal1, partially_filled_cells)},
};
constexpr Component kComponentsOfVCCapability_Aal5[] = {
    {.name = "forwardMaximumSDUSize", .type = &kType3, .offset = offsetof(VCCapability_Aal5, forward_maximum_sdu_size)},
    {.name = "backwardMaximumSDUSize", .type = &kType3, .offset = offsetof(VCCapability_Aal5, backward_maximum_sdu_size)},
};
constexpr Component kComponentsOfVCCapability_AvailableBitRates[] = {
    {.name = "type", .type = &kVCCapability_AvailableBitRates_Type, .offset = offsetof(VCCapability_AvailableBitRates, type)},
};
constexpr Component kComponentsOfVCCapability_AvailableBitRates_Type[] = {
    {.name = "singleBitRate", .type = &kType11, .alternative = &alternative_access<std::uint16_t>},
    {.name = "rangeOfBitRates", .type = &kVCCapability_AvailableBitRates_Type_RangeOfBitRates, .alternative = &alternative_access<VCCapability_AvailableBitRates_Type_RangeOfBitRates>},
};
constexpr Component kComponentsOfVCCapability_AvailableBitRates_Type_RangeOfBitRates[] = {
    {.name = "lowerBitRate", .type = &kType11, .offset = offsetof(VCCapability_AvailableBitRates_Type_RangeOfBitRates, lower_bit_rate)},
    {.name = "higherBitRate", .type = &kType11, .offset = offsetof(VCCapability_AvailableBitRates_Type_RangeOfBitRates, higher_bit_rate)},
};
constexpr Component kComponentsOfVCCapability_Aal1ViaGateway[] = {
    {.name = "gatewayAddress", .type = &kType12, .offset = offsetof(VCCapability_Aal1ViaGateway, gateway_address)},
    {.name = "nullClockRecovery", .type = &kType10, .offset = offsetof(VCCapability_Aal1ViaGateway, null_clock_recovery)},
    {.name = "srtsClockRecovery", .type = &kType10, .offset = offsetof(VCCapability_Aal1ViaGateway, srts_clock_recovery)},
    {.name = "adaptiveClockRecovery", .type = &kType10, .offset = offsetof(VCCapability_Aal1ViaGateway, adaptive_clock_recovery)},
    {.name = "nullErrorCorrection", .type = &kType10, .offset = offsetof(VCCapability_Aal1ViaGateway, null_error_correction)},
    {.name = "longInterleaver", .type = &kType10, .offset = offsetof(VCCapability_Aal1ViaGateway, long_interleaver)},
    {.name = "shortInterleaver", .type = &kType10, .offset = offsetof(VCCapability_Aal1ViaGateway, short_interleaver)},
    {.name = "errorCorrectionOnly", .type = &kType10, .offset = offsetof(VCCapability_Aal1ViaGateway, error_correction_only)},
    {.name = "structuredDataTransfer", .type = &kType10, .offset = offsetof(VCCapability_Aal1ViaGateway, structured_data_transfer)},
    {.name = "partiallyFilledCells", .type = &kType10, .offset = offsetof(VCCapability_Aal1ViaGateway, partially_filled_cells)},
};
constexpr Component kComponentsOfQ2931Address[] = {
    {.name = "address", .type = &kQ2931Address_Address, .offset = offsetof(Q2931Address, address)},
    {.name = "subaddress", .type = &kType13, .offset = offsetof(Q2931Address, subaddress), .optional = &optional_access<std::optional<Bytes>>},
};
constexpr Component kComponentsOfQ2931Address_Address[] = {
    {.name = "internationalNumber", .type = &kType14, .alternative = &alternative_access<std::string>},
    {.name = "nsapAddress", .type = &kType13, .alternative = &alternative_access<Bytes>},
};
constexpr Component kComponentsOfH223Capability[] = {
    {.name = "transportWithI-frames", .type = &kType10, .offset = offsetof(H223Capability, transport_with_i_frames)},
    {.name = "videoWithAL1", .type = &kType10, .offset = offsetof(H223Capability, video_with_al1)},
    {.name = "videoWithAL2", .type = &kType10, .offset = offsetof(H223Capability, video_with_al2)},
    {.name = "videoWithAL3", .type = &kType10, .offset = offsetof(H223Capability, video_with_al3)},
    {.name = "audioWithAL1", .type = &kType10, .offset = offsetof(H223Capability, audio_with_al1)},
    {.name = "audioWithAL2", .type = &kType10, .offset = offsetof(H223Capability, audio_with_al2)},
    {.name = "audioWithAL3", .type = &kType10, .offset = offsetof(H223Capability, audio_with_al3)},
    {.name = "dataWithAL1", .type = &kType10, .offset = offsetof(H223Capability, data_with_al1)},
    {.name = "dataWithAL2", .type = &kType10, .offset = offsetof(H223Capability, data_with_al2)},
    {.name = "dataWithAL3", .type = &kType10, .offset = offsetof(H223Capability, data_with_al3)},
    {.name = "maximumAl2SDUSize", .type = &kType3, .offset = offsetof(H223Capability, maximum_al2_sdu_size)},
    {.name = "maximumAl3SDUSize", .type = &kType3, .offset = offsetof(H223Capability, maximum_al3_sdu_size)},
    {.name = "maximumDelayJitter", .type = &kType15, .offset = offsetof(H223Capability, maximum_delay_jitter)},
    {.name = "h223MultiplexTableCapability", .type = &kH223Capability_H223MultiplexTableCapability, .offset = offsetof(H223Capability, h223_multiplex_table_capability)},
    {.name = "maxMUXPDUSizeCapability", .type = &kType10, .offset = offsetof(H223Capability, max_muxpdu_size_capability), .optional = &optional_access<std::optional<bool>>},
    {.name = "nsrpSupport", .type = &kType10, .offset = offsetof(H223Capability, nsrp_support), .optional = &optional_access<std::optional<bool>>},
    {.name = "mobileOperationTransmitCapability", .type = &kH223Capability_MobileOperationTransmitCapability, .offset = offsetof(H223Capability, mobile_operation_transmit_capability), .optional = &optional_access<asn1::Box<H223Capability_MobileOperationTransmitCapability>>},
    {.name = "h223AnnexCCapability", .type = &kH223AnnexCCapability, .offset = offsetof(H223Capability, h223_annex_c_capability), .optional = &optional_access<asn1::Box<H223AnnexCCapability>>},
    {.name = "bitRate", .type = &kType16, .offset = offsetof(H223Capability, bit_rate), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "mobileMultilinkFrameCapability", .type = &kH223Capability_MobileMultilinkFrameCapability, .offset = offsetof(H223Capability, mobile_multilink_frame_capability), .optional = &optional_access<asn1::Box<H223Capability_MobileMultilinkFrameCapability>>},
};
constexpr Component kComponentsOfH223Capability_H223MultiplexTableCapability[] = {
    {.name = "basic", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "enhanced", .type = &kH223Capability_H223MultiplexTableCapability_Enhanced, .alternative = &alternative_access<H223Capability_H223MultiplexTableCapability_Enhanced>},
};
constexpr Component kComponentsOfH223Capability_H223MultiplexTableCapability_Enhanced[] = {
    {.name = "maximumNestingDepth", .type = &kType18, .offset = offsetof(H223Capability_H223MultiplexTableCapability_Enhanced, maximum_nesting_depth)},
    {.name = "maximumElementListSize", .type = &kType19, .offset = offsetof(H223Capability_H223MultiplexTableCapability_Enhanced, maximum_element_list_size)},
    {.name = "maximumSubElementListSize", .type = &kType19, .offset = offsetof(H223Capability_H223MultiplexTableCapability_Enhanced, maximum_sub_element_list_size)},
};
constexpr Component kComponentsOfH223Capability_MobileOperationTransmitCapability[] = {
    {.name = "modeChangeCapability", .type = &kType10, .offset = offsetof(H223Capability_MobileOperationTransmitCapability, mode_change_capability)},
    {.name = "h223AnnexA", .type = &kType10, .offset = offsetof(H223Capability_MobileOperationTransmitCapability, h223_annex_a)},
    {.name = "h223AnnexADoubleFlag", .type = &kType10, .offset = offsetof(H223Capability_MobileOperationTransmitCapability, h223_annex_a_double_flag)},
    {.name = "h223AnnexB", .type = &kType10, .offset = offsetof(H223Capability_MobileOperationTransmitCapability, h223_annex_b)},
    {.name = "h223AnnexBwithHeader", .type = &kType10, .offset = offsetof(H223Capability_MobileOperationTransmitCapability, h223_annex_bwith_header)},
};
constexpr Component kComponentsOfH223AnnexCCapability[] = {
    {.name = "videoWithAL1M", .type = &kType10, .offset = offsetof(H223AnnexCCapability, video_with_al1_m)},
    {.name = "videoWithAL2M", .type = &kType10, .offset = offsetof(H223AnnexCCapability, video_with_al2_m)},
    {.name = "videoWithAL3M", .type = &kType10, .offset = offsetof(H223AnnexCCapability, video_with_al3_m)},
    {.name = "audioWithAL1M", .type = &kType10, .offset = offsetof(H223AnnexCCapability, audio_with_al1_m)},
    {.name = "audioWithAL2M", .type = &kType10, .offset = offsetof(H223AnnexCCapability, audio_with_al2_m)},
    {.name = "audioWithAL3M", .type = &kType10, .offset = offsetof(H223AnnexCCapability, audio_with_al3_m)},
    {.name = "dataWithAL1M", .type = &kType10, .offset = offsetof(H223AnnexCCapability, data_with_al1_m)},
    {.name = "dataWithAL2M", .type = &kType10, .offset = offsetof(H223AnnexCCapability, data_with_al2_m)},
    {.name = "dataWithAL3M", .type = &kType10, .offset = offsetof(H223AnnexCCapability, data_with_al3_m)},
    {.name = "alpduInterleaving", .type = &kType10, .offset = offsetof(H223AnnexCCapability, alpdu_interleaving)},
    {.name = "maximumAL1MPDUSize", .type = &kType3, .offset = offsetof(H223AnnexCCapability, maximum_al1_mpdu_size)},
    {.name = "maximumAL2MSDUSize", .type = &kType3, .offset = offsetof(H223AnnexCCapability, maximum_al2_msdu_size)},
    {.name = "maximumAL3MSDUSize", .type = &kType3, .offset = offsetof(H223AnnexCCapability, maximum_al3_msdu_size)},
    {.name = "rsCodeCapability", .type = &kType10, .offset = offsetof(H223AnnexCCapability, rs_code_capability), .optional = &optional_access<std::optional<bool>>},
};
constexpr Component kComponentsOfH223Capability_MobileMultilinkFrameCapability[] = {
    {.name = "maximumSampleSize", .type = &kType20, .offset = offsetof(H223Capability_MobileMultilinkFrameCapability, maximum_sample_size)},
    {.name = "maximumPayloadLength", .type = &kType21, .offset = offsetof(H223Capability_MobileMultilinkFrameCapability, maximum_payload_length)},
};
constexpr Component kComponentsOfV76Capability[] = {
    {.name = "suspendResumeCapabilitywAddress", .type = &kType10, .offset = offsetof(V76Capability, suspend_resume_capabilityw_address)},
    {.name = "suspendResumeCapabilitywoAddress", .type = &kType10, .offset = offsetof(V76Capability, suspend_resume_capabilitywo_address)},
    {.name = "rejCapability", .type = &kType10, .offset = offsetof(V76Capability, rej_capability)},
    {.name = "sREJCapability", .type = &kType10, .offset = offsetof(V76Capability, s_rej_capability)},
    {.name = "mREJCapability", .type = &kType10, .offset = offsetof(V76Capability, m_rej_capability)},
    {.name = "crc8bitCapability", .type = &kType10, .offset = offsetof(V76Capability, crc8bit_capability)},
    {.name = "crc16bitCapability", .type = &kType10, .offset = offsetof(V76Capability, crc16bit_capability)},
    {.name = "crc32bitCapability", .type = &kType10, .offset = offsetof(V76Capability, crc32bit_capability)},
    {.name = "uihCapability", .type = &kType10, .offset = offsetof(V76Capability, uih_capability)},
    {.name = "numOfDLCS", .type = &kType22, .offset = offsetof(V76Capability, num_of_dlcs)},
    {.name = "twoOctetAddressFieldCapability", .type = &kType10, .offset = offsetof(V76Capability, two_octet_address_field_capability)},
    {.name = "loopBackTestCapability", .type = &kType10, .offset = offsetof(V76Capability, loop_back_test_capability)},
    {.name = "n401Capability", .type = &kType23, .offset = offsetof(V76Capability, n401_capability)},
    {.name = "maxWindowSizeCapability", .type = &kType24, .offset = offsetof(V76Capability, max_window_size_capability)},
    {.name = "v75Capability", .type = &kV75Capability, .offset = offsetof(V76Capability, v75_capability)},
};
constexpr Component kComponentsOfV75Capability[] = {
    {.name = "audioHeader", .type = &kType10, .offset = offsetof(V75Capability, audio_header)},
};
constexpr Component kComponentsOfH2250Capability[] = {
    {.name = "maximumAudioDelayJitter", .type = &kType15, .offset = offsetof(H2250Capability, maximum_audio_delay_jitter)},
    {.name = "receiveMultipointCapability", .type = &kMultipointCapability, .offset = offsetof(H2250Capability, receive_multipoint_capability)},
    {.name = "transmitMultipointCapability", .type = &kMultipointCapability, .offset = offsetof(H2250Capability, transmit_multipoint_capability)},
    {.name = "receiveAndTransmitMultipointCapability", .type = &kMultipointCapability, .offset = offsetof(H2250Capability, receive_and_transmit_multipoint_capability)},
    {.name = "mcCapability", .type = &kH2250Capability_McCapability, .offset = offsetof(H2250Capability, mc_capability)},
    {.name = "rtcpVideoControlCapability", .type = &kType10, .offset = offsetof(H2250Capability, rtcp_video_control_capability)},
    {.name = "mediaPacketizationCapability", .type = &kMediaPacketizationCapability, .offset = offsetof(H2250Capability, media_packetization_capability)},
    {.name = "transportCapability", .type = &kTransportCapability, .offset = offsetof(H2250Capability, transport_capability), .optional = &optional_access<asn1::Box<TransportCapability>>},
    {.name = "redundancyEncodingCapability", .type = &kType25, .offset = offsetof(H2250Capability, redundancy_encoding_capability), .optional = &optional_access<std::optional<std::vector<RedundancyEncodingCapability>>>},
    {.name = "logicalChannelSwitchingCapability", .type = &kType10, .offset = offsetof(H2250Capability, logical_channel_switching_capability), .optional = &optional_access<std::optional<bool>>},
    {.name = "t120DynamicPortCapability", .type = &kType10, .offset = offsetof(H2250Capability, t120_dynamic_port_capability), .optional = &optional_access<std::optional<bool>>},
};
constexpr Component kComponentsOfMultipointCapability[] = {
    {.name = "multicastCapability", .type = &kType10, .offset = offsetof(MultipointCapability, multicast_capability)},
    {.name = "multiUniCastConference", .type = &kType10, .offset = offsetof(MultipointCapability, multi_uni_cast_conference)},
    {.name = "mediaDistributionCapability", .type = &kType26, .offset = offsetof(MultipointCapability, media_distribution_capability)},
};
constexpr Component kComponentsOfMediaDistributionCapability[] = {
    {.name = "centralizedControl", .type = &kType10, .offset = offsetof(MediaDistributionCapability, centralized_control)},
    {.name = "distributedControl", .type = &kType10, .offset = offsetof(MediaDistributionCapability, distributed_control)},
    {.name = "centralizedAudio", .type = &kType10, .offset = offsetof(MediaDistributionCapability, centralized_audio)},
    {.name = "distributedAudio", .type = &kType10, .offset = offsetof(MediaDistributionCapability, distributed_audio)},
    {.name = "centralizedVideo", .type = &kType10, .offset = offsetof(MediaDistributionCapability, centralized_video)},
    {.name = "distributedVideo", .type = &kType10, .offset = offsetof(MediaDistributionCapability, distributed_video)},
    {.name = "centralizedData", .type = &kType27, .offset = offsetof(MediaDistributionCapability, centralized_data), .optional = &optional_access<std::optional<std::vector<DataApplicationCapability>>>},
    {.name = "distributedData", .type = &kType27, .offset = offsetof(MediaDistributionCapability, distributed_data), .optional = &optional_access<std::optional<std::vector<DataApplicationCapability>>>},
};
constexpr Component kComponentsOfDataApplicationCapability[] = {
    {.name = "application", .type = &kDataApplicationCapability_Application, .offset = offsetof(DataApplicationCapability, application)},
    {.name = "maxBitRate", .type = &kType28, .offset = offsetof(DataApplicationCapability, max_bit_rate)},
};
constexpr Component kComponentsOfDataApplicationCapability_Application[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "t120", .type = &tables::DataProtocolCapability, .alternative = &alternative_access<DataProtocolCapability>},
    {.name = "dsm-cc", .type = &tables::DataProtocolCapability, .alternative = &alternative_access<DataProtocolCapability>},
    {.name = "userData", .type = &tables::DataProtocolCapability, .alternative = &alternative_access<DataProtocolCapability>},
    {.name = "t84", .type = &kDataApplicationCapability_Application_T84, .alternative = &alternative_access<DataApplicationCapability_Application_T84>},
    {.name = "t434", .type = &tables::DataProtocolCapability, .alternative = &alternative_access<DataProtocolCapability>},
    {.name = "h224", .type = &tables::DataProtocolCapability, .alternative = &alternative_access<DataProtocolCapability>},
    {.name = "nlpid", .type = &kDataApplicationCapability_Application_Nlpid, .alternative = &alternative_access<DataApplicationCapability_Application_Nlpid>},
    {.name = "dsvdControl", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "h222DataPartitioning", .type = &tables::DataProtocolCapability, .alternative = &alternative_access<DataProtocolCapability>},
    {.name = "t30fax", .type = &tables::DataProtocolCapability, .alternative = &alternative_access<DataProtocolCapability>},
    {.name = "t140", .type = &tables::DataProtocolCapability, .alternative = &alternative_access<DataProtocolCapability>},
    {.name = "t38fax", .type = &kDataApplicationCapability_Application_T38fax, .alternative = &alternative_access<DataApplicationCapability_Application_T38fax>},
    {.name = "genericDataCapability", .type = &kGenericCapability, .alternative = &alternative_access<GenericCapability>},
};
constexpr Component kComponentsOfDataProtocolCapability[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "v14buffered", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "v42lapm", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "hdlcFrameTunnelling", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "h310SeparateVCStack", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "h310SingleVCStack", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "transparent", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "segmentationAndReassembly", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "hdlcFrameTunnelingwSAR", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "v120", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "separateLANStack", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "v76wCompression", .type = &kDataProtocolCapability_V76wCompression, .alternative = &alternative_access<DataProtocolCapability_V76wCompression>},
    {.name = "tcp", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "udp", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfDataProtocolCapability_V76wCompression[] = {
    {.name = "transmitCompression", .type = &kCompressionType, .alternative = &alternative_access<CompressionType>},
    {.name = "receiveCompression", .type = &kCompressionType, .alternative = &alternative_access<CompressionType>},
    {.name = "transmitAndReceiveCompression", .type = &kCompressionType, .alternative = &alternative_access<CompressionType>},
};
constexpr Component kComponentsOfCompressionType[] = {
    {.name = "v42bis", .type = &kV42bis, .alternative = &alternative_access<V42bis>},
};
constexpr Component kComponentsOfV42bis[] = {
    {.name = "numberOfCodewords", .type = &kType29, .offset = offsetof(V42bis, number_of_codewords)},
    {.name = "maximumStringLength", .type = &kType8, .offset = offsetof(V42bis, maximum_string_length)},
};
constexpr Component kComponentsOfDataApplicationCapability_Application_T84[] = {
    {.name = "t84Protocol", .type = &tables::DataProtocolCapability, .offset = offsetof(DataApplicationCapability_Application_T84, t84_protocol)},
    {.name = "t84Profile", .type = &kT84Profile, .offset = offsetof(DataApplicationCapability_Application_T84, t84_profile)},
};
constexpr Component kComponentsOfT84Profile[] = {
    {.name = "t84Unrestricted", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "t84Restricted", .type = &kT84Profile_T84Restricted, .alternative = &alternative_access<T84Profile_T84Restricted>},
};
constexpr Component kComponentsOfT84Profile_T84Restricted[] = {
    {.name = "qcif", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, qcif)},
    {.name = "cif", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, cif)},
    {.name = "ccir601Seq", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, ccir601_seq)},
    {.name = "ccir601Prog", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, ccir601_prog)},
    {.name = "hdtvSeq", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, hdtv_seq)},
    {.name = "hdtvProg", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, hdtv_prog)},
    {.name = "g3FacsMH200x100", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, g3_facs_mh200x100)},
    {.name = "g3FacsMH200x200", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, g3_facs_mh200x200)},
    {.name = "g4FacsMMR200x100", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, g4_facs_mmr200x100)},
    {.name = "g4FacsMMR200x200", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, g4_facs_mmr200x200)},
    {.name = "jbig200x200Seq", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, jbig200x200_seq)},
    {.name = "jbig200x200Prog", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, jbig200x200_prog)},
    {.name = "jbig300x300Seq", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, jbig300x300_seq)},
    {.name = "jbig300x300Prog", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, jbig300x300_prog)},
    {.name = "digPhotoLow", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, dig_photo_low)},
    {.name = "digPhotoMedSeq", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, dig_photo_med_seq)},
    {.name = "digPhotoMedProg", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, dig_photo_med_prog)},
    {.name = "digPhotoHighSeq", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, dig_photo_high_seq)},
    {.name = "digPhotoHighProg", .type = &kType10, .offset = offsetof(T84Profile_T84Restricted, dig_photo_high_prog)},
};
constexpr Component kComponentsOfDataApplicationCapability_Application_Nlpid[] = {
    {.name = "nlpidProtocol", .type = &tables::DataProtocolCapability, .offset = offsetof(DataApplicationCapability_Application_Nlpid, nlpid_protocol)},
    {.name = "nlpidData", .type = &kType0, .offset = offsetof(DataApplicationCapability_Application_Nlpid, nlpid_data)},
};
constexpr Component kComponentsOfDataApplicationCapability_Application_T38fax[] = {
    {.name = "t38FaxProtocol", .type = &tables::DataProtocolCapability, .offset = offsetof(DataApplicationCapability_Application_T38fax, t38_fax_protocol)},
    {.name = "t38FaxProfile", .type = &tables::T38FaxProfile, .offset = offsetof(DataApplicationCapability_Application_T38fax, t38_fax_profile)},
};
constexpr Component kComponentsOfT38FaxProfile[] = {
    {.name = "fillBitRemoval", .type = &kType10, .offset = offsetof(T38FaxProfile, fill_bit_removal)},
    {.name = "transcodingJBIG", .type = &kType10, .offset = offsetof(T38FaxProfile, transcoding_jbig)},
    {.name = "transcodingMMR", .type = &kType10, .offset = offsetof(T38FaxProfile, transcoding_mmr)},
    {.name = "version", .type = &kType2, .offset = offsetof(T38FaxProfile, version), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "t38FaxRateManagement", .type = &kT38FaxRateManagement, .offset = offsetof(T38FaxProfile, t38_fax_rate_management), .optional = &optional_access<asn1::Box<T38FaxRateManagement>>},
    {.name = "t38FaxUdpOptions", .type = &kT38FaxUdpOptions, .offset = offsetof(T38FaxProfile, t38_fax_udp_options), .optional = &optional_access<asn1::Box<T38FaxUdpOptions>>},
    {.name = "t38FaxTcpOptions", .type = &kT38FaxTcpOptions, .offset = offsetof(T38FaxProfile, t38_fax_tcp_options), .optional = &optional_access<asn1::Box<T38FaxTcpOptions>>},
};
constexpr Component kComponentsOfT38FaxRateManagement[] = {
    {.name = "localTCF", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "transferredTCF", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfT38FaxUdpOptions[] = {
    {.name = "t38FaxMaxBuffer", .type = &kType30, .offset = offsetof(T38FaxUdpOptions, t38_fax_max_buffer), .optional = &optional_access<std::optional<std::int64_t>>},
    {.name = "t38FaxMaxDatagram", .type = &kType30, .offset = offsetof(T38FaxUdpOptions, t38_fax_max_datagram), .optional = &optional_access<std::optional<std::int64_t>>},
    {.name = "t38FaxUdpEC", .type = &kT38FaxUdpOptions_T38FaxUdpEC, .offset = offsetof(T38FaxUdpOptions, t38_fax_udp_ec)},
};
constexpr Component kComponentsOfT38FaxUdpOptions_T38FaxUdpEC[] = {
    {.name = "t38UDPFEC", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "t38UDPRedundancy", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfT38FaxTcpOptions[] = {
    {.name = "t38TCPBidirectionalMode", .type = &kType10, .offset = offsetof(T38FaxTcpOptions, t38_tcp_bidirectional_mode)},
};
constexpr Component kComponentsOfGenericCapability[] = {
    {.name = "capabilityIdentifier", .type = &kCapabilityIdentifier, .offset = offsetof(GenericCapability, capability_identifier)},
    {.name = "maxBitRate", .type = &kType28, .offset = offsetof(GenericCapability, max_bit_rate), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "collapsing", .type = &kType31, .offset = offsetof(GenericCapability, collapsing), .optional = &optional_access<std::optional<std::vector<GenericParameter>>>},
    {.name = "nonCollapsing", .type = &kType31, .offset = offsetof(GenericCapability, non_collapsing), .optional = &optional_access<std::optional<std::vector<GenericParameter>>>},
    {.name = "nonCollapsingRaw", .type = &kType0, .offset = offsetof(GenericCapability, non_collapsing_raw), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "transport", .type = &tables::DataProtocolCapability, .offset = offsetof(GenericCapability, transport), .optional = &optional_access<asn1::Box<DataProtocolCapability>>},
};
constexpr Component kComponentsOfCapabilityIdentifier[] = {
    {.name = "standard", .type = &kType1, .alternative = &alternative_access<asn1::ObjectIdentifier>},
    {.name = "h221NonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "uuid", .type = &kType32, .alternative = &alternative_access<Bytes>},
    {.name = "domainBased", .type = &kType33, .alternative = &alternative_access<std::string>},
};
constexpr Component kComponentsOfGenericParameter[] = {
    {.name = "parameterIdentifier", .type = &kParameterIdentifier, .offset = offsetof(GenericParameter, parameter_identifier)},
    {.name = "parameterValue", .type = &kParameterValue, .offset = offsetof(GenericParameter, parameter_value)},
    {.name = "supersedes", .type = &kType34, .offset = offsetof(GenericParameter, supersedes), .optional = &optional_access<std::optional<std::vector<ParameterIdentifier>>>},
};
constexpr Component kComponentsOfParameterIdentifier[] = {
    {.name = "standard", .type = &kType35, .alternative = &alternative_access<std::uint8_t>},
    {.name = "h221NonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "uuid", .type = &kType32, .alternative = &alternative_access<Bytes>},
    {.name = "domainBased", .type = &kType33, .alternative = &alternative_access<std::string>},
};
constexpr Component kComponentsOfParameterValue[] = {
    {.name = "logical", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "booleanArray", .type = &kType2, .alternative = &alternative_access<std::uint8_t>},
    {.name = "unsignedMin", .type = &kType3, .alternative = &alternative_access<std::uint16_t>},
    {.name = "unsignedMax", .type = &kType3, .alternative = &alternative_access<std::uint16_t>},
    {.name = "unsigned32Min", .type = &kType28, .alternative = &alternative_access<std::uint32_t>},
    {.name = "unsigned32Max", .type = &kType28, .alternative = &alternative_access<std::uint32_t>},
    {.name = "octetString", .type = &kType0, .alternative = &alternative_access<Bytes>},
    {.name = "genericParameter", .type = &kType31, .alternative = &alternative_access<std::vector<GenericParameter>>},
};
constexpr Component kComponentsOfH2250Capability_McCapability[] = {
    {.name = "centralizedConferenceMC", .type = &kType10, .offset = offsetof(H2250Capability_McCapability, centralized_conference_mc)},
    {.name = "decentralizedConferenceMC", .type = &kType10, .offset = offsetof(H2250Capability_McCapability, decentralized_conference_mc)},
};
constexpr Component kComponentsOfMediaPacketizationCapability[] = {
    {.name = "h261aVideoPacketization", .type = &kType10, .offset = offsetof(MediaPacketizationCapability, h261a_video_packetization)},
    {.name = "rtpPayloadType", .type = &kType36, .offset = offsetof(MediaPacketizationCapability, rtp_payload_type), .optional = &optional_access<std::optional<std::vector<RTPPayloadType>>>},
};
constexpr Component kComponentsOfRTPPayloadType[] = {
    {.name = "payloadDescriptor", .type = &kRTPPayloadType_PayloadDescriptor, .offset = offsetof(RTPPayloadType, payload_descriptor)},
    {.name = "payloadType", .type = &kType35, .offset = offsetof(RTPPayloadType, payload_type), .optional = &optional_access<std::optional<std::uint8_t>>},
};
constexpr Component kComponentsOfRTPPayloadType_PayloadDescriptor[] = {
    {.name = "nonStandardIdentifier", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "rfc-number", .type = &kType37, .alternative = &alternative_access<std::uint16_t>},
    {.name = "oid", .type = &kType1, .alternative = &alternative_access<asn1::ObjectIdentifier>},
};
constexpr Component kComponentsOfTransportCapability[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .offset = offsetof(TransportCapability, non_standard), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "qOSCapabilities", .type = &kType38, .offset = offsetof(TransportCapability, q_os_capabilities), .optional = &optional_access<std::optional<std::vector<QOSCapability>>>},
    {.name = "mediaChannelCapabilities", .type = &kType39, .offset = offsetof(TransportCapability, media_channel_capabilities), .optional = &optional_access<std::optional<std::vector<MediaChannelCapability>>>},
};
constexpr Component kComponentsOfQOSCapability[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(QOSCapability, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "rsvpParameters", .type = &kRSVPParameters, .offset = offsetof(QOSCapability, rsvp_parameters), .optional = &optional_access<asn1::Box<RSVPParameters>>},
    {.name = "atmParameters", .type = &kATMParameters, .offset = offsetof(QOSCapability, atm_parameters), .optional = &optional_access<asn1::Box<ATMParameters>>},
    {.name = "localQoS", .type = &kType10, .offset = offsetof(QOSCapability, local_qo_s), .optional = &optional_access<std::optional<bool>>},
    {.name = "genericTransportParameters", .type = &kGenericTransportParameters, .offset = offsetof(QOSCapability, generic_transport_parameters), .optional = &optional_access<asn1::Box<GenericTransportParameters>>},
    {.name = "servicePriority", .type = &kServicePriority, .offset = offsetof(QOSCapability, service_priority), .optional = &optional_access<asn1::Box<ServicePriority>>},
    {.name = "authorizationParameter", .type = &kAuthorizationParameters, .offset = offsetof(QOSCapability, authorization_parameter), .optional = &optional_access<asn1::Box<AuthorizationParameters>>},
    {.name = "qosDescriptor", .type = &kQOSDescriptor, .offset = offsetof(QOSCapability, qos_descriptor), .optional = &optional_access<asn1::Box<QOSDescriptor>>},
    {.name = "dscpValue", .type = &kType40, .offset = offsetof(QOSCapability, dscp_value), .optional = &optional_access<std::optional<std::uint8_t>>},
};
constexpr Component kComponentsOfRSVPParameters[] = {
    {.name = "qosMode", .type = &kQOSMode, .offset = offsetof(RSVPParameters, qos_mode), .optional = &optional_access<asn1::Box<QOSMode>>},
    {.name = "tokenRate", .type = &kType41, .offset = offsetof(RSVPParameters, token_rate), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "bucketSize", .type = &kType41, .offset = offsetof(RSVPParameters, bucket_size), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "peakRate", .type = &kType41, .offset = offsetof(RSVPParameters, peak_rate), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "minPoliced", .type = &kType41, .offset = offsetof(RSVPParameters, min_policed), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "maxPktSize", .type = &kType41, .offset = offsetof(RSVPParameters, max_pkt_size), .optional = &optional_access<std::optional<std::uint32_t>>},
};
constexpr Component kComponentsOfQOSMode[] = {
    {.name = "guaranteedQOS", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "controlledLoad", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfATMParameters[] = {
    {.name = "maxNTUSize", .type = &kType3, .offset = offsetof(ATMParameters, max_ntu_size)},
    {.name = "atmUBR", .type = &kType10, .offset = offsetof(ATMParameters, atm_ubr)},
    {.name = "atmrtVBR", .type = &kType10, .offset = offsetof(ATMParameters, atmrt_vbr)},
    {.name = "atmnrtVBR", .type = &kType10, .offset = offsetof(ATMParameters, atmnrt_vbr)},
    {.name = "atmABR", .type = &kType10, .offset = offsetof(ATMParameters, atm_abr)},
    {.name = "atmCBR", .type = &kType10, .offset = offsetof(ATMParameters, atm_cbr)},
};
constexpr Component kComponentsOfGenericTransportParameters[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(GenericTransportParameters, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "averageRate", .type = &kType41, .offset = offsetof(GenericTransportParameters, average_rate), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "burst", .type = &kType41, .offset = offsetof(GenericTransportParameters, burst), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "peakRate", .type = &kType41, .offset = offsetof(GenericTransportParameters, peak_rate), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "maxPktSize", .type = &kType41, .offset = offsetof(GenericTransportParameters, max_pkt_size), .optional = &optional_access<std::optional<std::uint32_t>>},
};
constexpr Component kComponentsOfServicePriority[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(ServicePriority, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "servicePrioritySignalled", .type = &kType10, .offset = offsetof(ServicePriority, service_priority_signalled)},
    {.name = "servicePriorityValue", .type = &kServicePriorityValue, .offset = offsetof(ServicePriority, service_priority_value), .optional = &optional_access<asn1::Box<ServicePriorityValue>>},
    {.name = "serviceClass", .type = &kType42, .offset = offsetof(ServicePriority, service_class), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "serviceSubclass", .type = &kType2, .offset = offsetof(ServicePriority, service_subclass), .optional = &optional_access<std::optional<std::uint8_t>>},
};
constexpr Component kComponentsOfServicePriorityValue[] = {
    {.name = "nonStandardParameter", .type = &kNonStandardParameter, .offset = offsetof(ServicePriorityValue, non_standard_parameter), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "value", .type = &kType2, .offset = offsetof(ServicePriorityValue, value), .optional = &optional_access<std::optional<std::uint8_t>>},
};
constexpr Component kComponentsOfAuthorizationParameters[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(AuthorizationParameters, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
};
constexpr Component kComponentsOfQOSDescriptor[] = {
    {.name = "nonStandardData", .type = &kNonStandardParameter, .offset = offsetof(QOSDescriptor, non_standard_data), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "qosType", .type = &kQOSType, .offset = offsetof(QOSDescriptor, qos_type)},
    {.name = "qosClass", .type = &kQOSClass, .offset = offsetof(QOSDescriptor, qos_class)},
};
constexpr Component kComponentsOfQOSType[] = {
    {.name = "desired", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "required", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfQOSClass[] = {
    {.name = "class0", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "class1", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "class2", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "class3", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "class4", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "class5", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfMediaChannelCapability[] = {
    {.name = "mediaTransport", .type = &kMediaTransportType, .offset = offsetof(MediaChannelCapability, media_transport), .optional = &optional_access<asn1::Box<MediaTransportType>>},
};
constexpr Component kComponentsOfMediaTransportType[] = {
    {.name = "ip-UDP", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "ip-TCP", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "atm-AAL5-UNIDIR", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "atm-AAL5-BIDIR", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "atm-AAL5-compressed", .type = &kMediaTransportType_AtmAAL5Compressed, .alternative = &alternative_access<MediaTransportType_AtmAAL5Compressed>},
};
constexpr Component kComponentsOfMediaTransportType_AtmAAL5Compressed[] = {
    {.name = "variable-delta", .type = &kType10, .offset = offsetof(MediaTransportType_AtmAAL5Compressed, variable_delta)},
};
constexpr Component kComponentsOfRedundancyEncodingCapability[] = {
    {.name = "redundancyEncodingMethod", .type = &kRedundancyEncodingMethod, .offset = offsetof(RedundancyEncodingCapability, redundancy_encoding_method)},
    {.name = "primaryEncoding", .type = &kType11, .offset = offsetof(RedundancyEncodingCapability, primary_encoding)},
    {.name = "secondaryEncoding", .type = &kType43, .offset = offsetof(RedundancyEncodingCapability, secondary_encoding), .optional = &optional_access<std::optional<std::vector<std::uint16_t>>>},
};
constexpr Component kComponentsOfRedundancyEncodingMethod[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "rtpAudioRedundancyEncoding", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "rtpH263VideoRedundancyEncoding", .type = &kRTPH263VideoRedundancyEncoding, .alternative = &alternative_access<RTPH263VideoRedundancyEncoding>},
};
constexpr Component kComponentsOfRTPH263VideoRedundancyEncoding[] = {
    {.name = "numberOfThreads", .type = &kType44, .offset = offsetof(RTPH263VideoRedundancyEncoding, number_of_threads)},
    {.name = "framesBetweenSyncPoints", .type = &kType8, .offset = offsetof(RTPH263VideoRedundancyEncoding, frames_between_sync_points)},
    {.name = "frameToThreadMapping", .type = &kRTPH263VideoRedundancyEncoding_FrameToThreadMapping, .offset = offsetof(RTPH263VideoRedundancyEncoding, frame_to_thread_mapping)},
    {.name = "containedThreads", .type = &kType46, .offset = offsetof(RTPH263VideoRedundancyEncoding, contained_threads), .optional = &optional_access<std::optional<std::vector<std::uint8_t>>>},
};
constexpr Component kComponentsOfRTPH263VideoRedundancyEncoding_FrameToThreadMapping[] = {
    {.name = "roundrobin", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "custom", .type = &kType47, .alternative = &alternative_access<std::vector<RTPH263VideoRedundancyFrameMapping>>},
};
constexpr Component kComponentsOfRTPH263VideoRedundancyFrameMapping[] = {
    {.name = "threadNumber", .type = &kType45, .offset = offsetof(RTPH263VideoRedundancyFrameMapping, thread_number)},
    {.name = "frameSequence", .type = &kType48, .offset = offsetof(RTPH263VideoRedundancyFrameMapping, frame_sequence)},
};
constexpr Component kComponentsOfCapabilityTableEntry[] = {
    {.name = "capabilityTableEntryNumber", .type = &kType11, .offset = offsetof(CapabilityTableEntry, capability_table_entry_number)},
    {.name = "capability", .type = &kCapability, .offset = offsetof(CapabilityTableEntry, capability), .optional = &optional_access<asn1::Box<Capability>>},
};
constexpr Component kComponentsOfCapability[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "receiveVideoCapability", .type = &kVideoCapability, .alternative = &alternative_access<VideoCapability>},
    {.name = "transmitVideoCapability", .type = &kVideoCapability, .alternative = &alternative_access<VideoCapability>},
    {.name = "receiveAndTransmitVideoCapability", .type = &kVideoCapability, .alternative = &alternative_access<VideoCapability>},
    {.name = "receiveAudioCapability", .type = &kAudioCapability, .alternative = &alternative_access<AudioCapability>},
    {.name = "transmitAudioCapability", .type = &kAudioCapability, .alternative = &alternative_access<AudioCapability>},
    {.name = "receiveAndTransmitAudioCapability", .type = &kAudioCapability, .alternative = &alternative_access<AudioCapability>},
    {.name = "receiveDataApplicationCapability", .type = &kDataApplicationCapability, .alternative = &alternative_access<DataApplicationCapability>},
    {.name = "transmitDataApplicationCapability", .type = &kDataApplicationCapability, .alternative = &alternative_access<DataApplicationCapability>},
    {.name = "receiveAndTransmitDataApplicationCapability", .type = &kDataApplicationCapability, .alternative = &alternative_access<DataApplicationCapability>},
    {.name = "h233EncryptionTransmitCapability", .type = &kType10, .alternative = &alternative_access<bool>},
    {.name = "h233EncryptionReceiveCapability", .type = &kCapability_H233EncryptionReceiveCapability, .alternative = &alternative_access<Capability_H233EncryptionReceiveCapability>},
    {.name = "conferenceCapability", .type = &kConferenceCapability, .alternative = &alternative_access<ConferenceCapability>},
    {.name = "h235SecurityCapability", .type = &kH235SecurityCapability, .alternative = &alternative_access<H235SecurityCapability>},
    {.name = "maxPendingReplacementFor", .type = &kType2, .alternative = &alternative_access<std::uint8_t>},
    {.name = "receiveUserInputCapability", .type = &kUserInputCapability, .alternative = &alternative_access<UserInputCapability>},
    {.name = "transmitUserInputCapability", .type = &kUserInputCapability, .alternative = &alternative_access<UserInputCapability>},
    {.name = "receiveAndTransmitUserInputCapability", .type = &kUserInputCapability, .alternative = &alternative_access<UserInputCapability>},
    {.name = "genericControlCapability", .type = &kGenericCapability, .alternative = &alternative_access<GenericCapability>},
    {.name = "receiveMultiplexedStreamCapability", .type = &kMultiplexedStreamCapability, .alternative = &alternative_access<MultiplexedStreamCapability>},
    {.name = "transmitMultiplexedStreamCapability", .type = &kMultiplexedStreamCapability, .alternative = &alternative_access<MultiplexedStreamCapability>},
    {.name = "receiveAndTransmitMultiplexedStreamCapability", .type = &kMultiplexedStreamCapability, .alternative = &alternative_access<MultiplexedStreamCapability>},
    {.name = "receiveRTPAudioTelephonyEventCapability", .type = &kAudioTelephonyEventCapability, .alternative = &alternative_access<AudioTelephonyEventCapability>},
    {.name = "receiveRTPAudioToneCapability", .type = &kAudioToneCapability, .alternative = &alternative_access<AudioToneCapability>},
    {.name = "depFecCapability", .type = &kDepFECCapability, .alternative = &alternative_access<DepFECCapability>},
    {.name = "multiplePayloadStreamCapability", .type = &kMultiplePayloadStreamCapability, .alternative = &alternative_access<MultiplePayloadStreamCapability>},
    {.name = "fecCapability", .type = &kFECCapability, .alternative = &alternative_access<FECCapability>},
    {.name = "redundancyEncodingCap", .type = &kRedundancyEncodingCapability, .alternative = &alternative_access<RedundancyEncodingCapability>},
    {.name = "oneOfCapabilities", .type = &kType43, .alternative = &alternative_access<std::vector<std::uint16_t>>},
};
constexpr Component kComponentsOfVideoCapability[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "h261VideoCapability", .type = &kH261VideoCapability, .alternative = &alternative_access<H261VideoCapability>},
    {.name = "h262VideoCapability", .type = &kH262VideoCapability, .alternative = &alternative_access<H262VideoCapability>},
    {.name = "h263VideoCapability", .type = &kH263VideoCapability, .alternative = &alternative_access<H263VideoCapability>},
    {.name = "is11172VideoCapability", .type = &kIS11172VideoCapability, .alternative = &alternative_access<IS11172VideoCapability>},
    {.name = "genericVideoCapability", .type = &kGenericCapability, .alternative = &alternative_access<GenericCapability>},
    {.name = "extendedVideoCapability", .type = &kExtendedVideoCapability, .alternative = &alternative_access<ExtendedVideoCapability>},
};
constexpr Component kComponentsOfH261VideoCapability[] = {
    {.name = "qcifMPI", .type = &kType49, .offset = offsetof(H261VideoCapability, qcif_mpi), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "cifMPI", .type = &kType49, .offset = offsetof(H261VideoCapability, cif_mpi), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "temporalSpatialTradeOffCapability", .type = &kType10, .offset = offsetof(H261VideoCapability, temporal_spatial_trade_off_capability)},
    {.name = "maxBitRate", .type = &kType16, .offset = offsetof(H261VideoCapability, max_bit_rate)},
    {.name = "stillImageTransmission", .type = &kType10, .offset = offsetof(H261VideoCapability, still_image_transmission)},
    {.name = "videoBadMBsCap", .type = &kType10, .offset = offsetof(H261VideoCapability, video_bad_m_bs_cap), .optional = &optional_access<std::optional<bool>>},
};
constexpr Component kComponentsOfH262VideoCapability[] = {
    {.name = "profileAndLevel-SPatML", .type = &kType10, .offset = offsetof(H262VideoCapability, profile_and_level_s_pat_ml)},
    {.name = "profileAndLevel-MPatLL", .type = &kType10, .offset = offsetof(H262VideoCapability, profile_and_level_m_pat_ll)},
    {.name = "profileAndLevel-MPatML", .type = &kType10, .offset = offsetof(H262VideoCapability, profile_and_level_m_pat_ml)},
    {.name = "profileAndLevel-MPatH-14", .type = &kType10, .offset = offsetof(H262VideoCapability, profile_and_level_m_pat_h_14)},
    {.name = "profileAndLevel-MPatHL", .type = &kType10, .offset = offsetof(H262VideoCapability, profile_and_level_m_pat_hl)},
    {.name = "profileAndLevel-SNRatLL", .type = &kType10, .offset = offsetof(H262VideoCapability, profile_and_level_sn_rat_ll)},
    {.name = "profileAndLevel-SNRatML", .type = &kType10, .offset = offsetof(H262VideoCapability, profile_and_level_sn_rat_ml)},
    {.name = "profileAndLevel-SpatialatH-14", .type = &kType10, .offset = offsetof(H262VideoCapability, profile_and_level_spatialat_h_14)},
    {.name = "profileAndLevel-HPatML", .type = &kType10, .offset = offsetof(H262VideoCapability, profile_and_level_h_pat_ml)},
    {.name = "profileAndLevel-HPatH-14", .type = &kType10, .offset = offsetof(H262VideoCapability, profile_and_level_h_pat_h_14)},
    {.name = "profileAndLevel-HPatHL", .type = &kType10, .offset = offsetof(H262VideoCapability, profile_and_level_h_pat_hl)},
    {.name = "videoBitRate", .type = &kType50, .offset = offsetof(H262VideoCapability, video_bit_rate), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "vbvBufferSize", .type = &kType51, .offset = offsetof(H262VideoCapability, vbv_buffer_size), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "samplesPerLine", .type = &kType52, .offset = offsetof(H262VideoCapability, samples_per_line), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "linesPerFrame", .type = &kType52, .offset = offsetof(H262VideoCapability, lines_per_frame), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "framesPerSecond", .type = &kType45, .offset = offsetof(H262VideoCapability, frames_per_second), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "luminanceSampleRate", .type = &kType28, .offset = offsetof(H262VideoCapability, luminance_sample_rate), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "videoBadMBsCap", .type = &kType10, .offset = offsetof(H262VideoCapability, video_bad_m_bs_cap), .optional = &optional_access<std::optional<bool>>},
};
constexpr Component kComponentsOfH263VideoCapability[] = {
    {.name = "sqcifMPI", .type = &kType53, .offset = offsetof(H263VideoCapability, sqcif_mpi), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "qcifMPI", .type = &kType53, .offset = offsetof(H263VideoCapability, qcif_mpi), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "cifMPI", .type = &kType53, .offset = offsetof(H263VideoCapability, cif_mpi), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "cif4MPI", .type = &kType53, .offset = offsetof(H263VideoCapability, cif4_mpi), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "cif16MPI", .type = &kType53, .offset = offsetof(H263VideoCapability, cif16_mpi), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "maxBitRate", .type = &kType54, .offset = offsetof(H263VideoCapability, max_bit_rate)},
    {.name = "unrestrictedVector", .type = &kType10, .offset = offsetof(H263VideoCapability, unrestricted_vector)},
    {.name = "arithmeticCoding", .type = &kType10, .offset = offsetof(H263VideoCapability, arithmetic_coding)},
    {.name = "advancedPrediction", .type = &kType10, .offset = offsetof(H263VideoCapability, advanced_prediction)},
    {.name = "pbFrames", .type = &kType10, .offset = offsetof(H263VideoCapability, pb_frames)},
    {.name = "temporalSpatialTradeOffCapability", .type = &kType10, .offset = offsetof(H263VideoCapability, temporal_spatial_trade_off_capability)},
    {.name = "hrd-B", .type = &kType55, .offset = offsetof(H263VideoCapability, hrd_b), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "bppMaxKb", .type = &kType3, .offset = offsetof(H263VideoCapability, bpp_max_kb), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "slowSqcifMPI", .type = &kType56, .offset = offsetof(H263VideoCapability, slow_sqcif_mpi), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "slowQcifMPI", .type = &kType56, .offset = offsetof(H263VideoCapability, slow_qcif_mpi), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "slowCifMPI", .type = &kType56, .offset = offsetof(H263VideoCapability, slow_cif_mpi), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "slowCif4MPI", .type = &kType56, .offset = offsetof(H263VideoCapability, slow_cif4_mpi), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "slowCif16MPI", .type = &kType56, .offset = offsetof(H263VideoCapability, slow_cif16_mpi), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "errorCompensation", .type = &kType10, .offset = offsetof(H263VideoCapability, error_compensation), .optional = &optional_access<std::optional<bool>>},
    {.name = "enhancementLayerInfo", .type = &kEnhancementLayerInfo, .offset = offsetof(H263VideoCapability, enhancement_layer_info), .optional = &optional_access<asn1::Box<EnhancementLayerInfo>>},
    {.name = "h263Options", .type = &kH263Options, .offset = offsetof(H263VideoCapability, h263_options), .optional = &optional_access<asn1::Box<H263Options>>},
};
constexpr Component kComponentsOfEnhancementLayerInfo[] = {
    {.name = "baseBitRateConstrained", .type = &kType10, .offset = offsetof(EnhancementLayerInfo, base_bit_rate_constrained)},
    {.name = "snrEnhancement", .type = &kType57, .offset = offsetof(EnhancementLayerInfo, snr_enhancement), .optional = &optional_access<std::optional<std::vector<EnhancementOptions>>>},
    {.name = "spatialEnhancement", .type = &kType57, .offset = offsetof(EnhancementLayerInfo, spatial_enhancement), .optional = &optional_access<std::optional<std::vector<EnhancementOptions>>>},
    {.name = "bPictureEnhancement", .type = &kType58, .offset = offsetof(EnhancementLayerInfo, b_picture_enhancement), .optional = &optional_access<std::optional<std::vector<BEnhancementParameters>>>},
};
constexpr Component kComponentsOfEnhancementOptions[] = {
    {.name = "sqcifMPI", .type = &kType53, .offset = offsetof(EnhancementOptions, sqcif_mpi), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "qcifMPI", .type = &kType53, .offset = offsetof(EnhancementOptions, qcif_mpi), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "cifMPI", .type = &kType53, .offset = offsetof(EnhancementOptions, cif_mpi), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "cif4MPI", .type = &kType53, .offset = offsetof(EnhancementOptions, cif4_mpi), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "cif16MPI", .type = &kType53, .offset = offsetof(EnhancementOptions, cif16_mpi), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "maxBitRate", .type = &kType54, .offset = offsetof(EnhancementOptions, max_bit_rate)},
    {.name = "unrestrictedVector", .type = &kType10, .offset = offsetof(EnhancementOptions, unrestricted_vector)},
    {.name = "arithmeticCoding", .type = &kType10, .offset = offsetof(EnhancementOptions, arithmetic_coding)},
    {.name = "temporalSpatialTradeOffCapability", .type = &kType10, .offset = offsetof(EnhancementOptions, temporal_spatial_trade_off_capability)},
    {.name = "slowSqcifMPI", .type = &kType56, .offset = offsetof(EnhancementOptions, slow_sqcif_mpi), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "slowQcifMPI", .type = &kType56, .offset = offsetof(EnhancementOptions, slow_qcif_mpi), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "slowCifMPI", .type = &kType56, .offset = offsetof(EnhancementOptions, slow_cif_mpi), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "slowCif4MPI", .type = &kType56, .offset = offsetof(EnhancementOptions, slow_cif4_mpi), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "slowCif16MPI", .type = &kType56, .offset = offsetof(EnhancementOptions, slow_cif16_mpi), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "errorCompensation", .type = &kType10, .offset = offsetof(EnhancementOptions, error_compensation)},
    {.name = "h263Options", .type = &kH263Options, .offset = offsetof(EnhancementOptions, h263_options), .optional = &optional_access<asn1::Box<H263Options>>},
};
constexpr Component kComponentsOfH263Options[] = {
    {.name = "advancedIntraCodingMode", .type = &kType10, .offset = offsetof(H263Options, advanced_intra_coding_mode)},
    {.name = "deblockingFilterMode", .type = &kType10, .offset = offsetof(H263Options, deblocking_filter_mode)},
    {.name = "improvedPBFramesMode", .type = &kType10, .offset = offsetof(H263Options, improved_pb_frames_mode)},
    {.name = "unlimitedMotionVectors", .type = &kType10, .offset = offsetof(H263Options, unlimited_motion_vectors)},
    {.name = "fullPictureFreeze", .type = &kType10, .offset = offsetof(H263Options, full_picture_freeze)},
    {.name = "partialPictureFreezeAndRelease", .type = &kType10, .offset = offsetof(H263Options, partial_picture_freeze_and_release)},
    {.name = "resizingPartPicFreezeAndRelease", .type = &kType10, .offset = offsetof(H263Options, resizing_part_pic_freeze_and_release)},
    {.name = "fullPictureSnapshot", .type = &kType10, .offset = offsetof(H263Options, full_picture_snapshot)},
    {.name = "partialPictureSnapshot", .type = &kType10, .offset = offsetof(H263Options, partial_picture_snapshot)},
    {.name = "videoSegmentTagging", .type = &kType10, .offset = offsetof(H263Options, video_segment_tagging)},
    {.name = "progressiveRefinement", .type = &kType10, .offset = offsetof(H263Options, progressive_refinement)},
    {.name = "dynamicPictureResizingByFour", .type = &kType10, .offset = offsetof(H263Options, dynamic_picture_resizing_by_four)},
    {.name = "dynamicPictureResizingSixteenthPel", .type = &kType10, .offset = offsetof(H263Options, dynamic_picture_resizing_sixteenth_pel)},
    {.name = "dynamicWarpingHalfPel", .type = &kType10, .offset = offsetof(H263Options, dynamic_warping_half_pel)},
    {.name = "dynamicWarpingSixteenthPel", .type = &kType10, .offset = offsetof(H263Options, dynamic_warping_sixteenth_pel)},
    {.name = "independentSegmentDecoding", .type = &kType10, .offset = offsetof(H263Options, independent_segment_decoding)},
    {.name = "slicesInOrder-NonRect", .type = &kType10, .offset = offsetof(H263Options, slices_in_order_non_rect)},
    {.name = "slicesInOrder-Rect", .type = &kType10, .offset = offsetof(H263Options, slices_in_order_rect)},
    {.name = "slicesNoOrder-NonRect", .type = &kType10, .offset = offsetof(H263Options, slices_no_order_non_rect)},
    {.name = "slicesNoOrder-Rect", .type = &kType10, .offset = offsetof(H263Options, slices_no_order_rect)},
    {.name = "alternateInterVLCMode", .type = &kType10, .offset = offsetof(H263Options, alternate_inter_vlc_mode)},
    {.name = "modifiedQuantizationMode", .type = &kType10, .offset = offsetof(H263Options, modified_quantization_mode)},
    {.name = "reducedResolutionUpdate", .type = &kType10, .offset = offsetof(H263Options, reduced_resolution_update)},
    {.name = "transparencyParameters", .type = &kTransparencyParameters, .offset = offsetof(H263Options, transparency_parameters), .optional = &optional_access<asn1::Box<TransparencyParameters>>},
    {.name = "separateVideoBackChannel", .type = &kType10, .offset = offsetof(H263Options, separate_video_back_channel)},
    {.name = "refPictureSelection", .type = &kRefPictureSelection, .offset = offsetof(H263Options, ref_picture_selection), .optional = &optional_access<asn1::Box<RefPictureSelection>>},
    {.name = "customPictureClockFrequency", .type = &kType59, .offset = offsetof(H263Options, custom_picture_clock_frequency), .optional = &optional_access<std::optional<std::vector<CustomPictureClockFrequency>>>},
    {.name = "customPictureFormat", .type = &kType60, .offset = offsetof(H263Options, custom_picture_format), .optional = &optional_access<std::optional<std::vector<CustomPictureFormat>>>},
    {.name = "modeCombos", .type = &kType61, .offset = offsetof(H263Options, mode_combos), .optional = &optional_access<std::optional<std::vector<H263VideoModeCombos>>>},
    {.name = "videoBadMBsCap", .type = &kType10, .offset = offsetof(H263Options, video_bad_m_bs_cap), .optional = &optional_access<std::optional<bool>>},
    {.name = "h263Version3Options", .type = &kH263Version3Options, .offset = offsetof(H263Options, h263_version3_options), .optional = &optional_access<asn1::Box<H263Version3Options>>},
};
constexpr Component kComponentsOfTransparencyParameters[] = {
    {.name = "presentationOrder", .type = &kType8, .offset = offsetof(TransparencyParameters, presentation_order)},
    {.name = "offset-x", .type = &kType62, .offset = offsetof(TransparencyParameters, offset_x)},
    {.name = "offset-y", .type = &kType62, .offset = offsetof(TransparencyParameters, offset_y)},
    {.name = "scale-x", .type = &kType20, .offset = offsetof(TransparencyParameters, scale_x)},
    {.name = "scale-y", .type = &kType20, .offset = offsetof(TransparencyParameters, scale_y)},
};
constexpr Component kComponentsOfRefPictureSelection[] = {
    {.name = "additionalPictureMemory", .type = &kRefPictureSelection_AdditionalPictureMemory, .offset = offsetof(RefPictureSelection, additional_picture_memory), .optional = &optional_access<asn1::Box<RefPictureSelection_AdditionalPictureMemory>>},
    {.name = "videoMux", .type = &kType10, .offset = offsetof(RefPictureSelection, video_mux)},
    {.name = "videoBackChannelSend", .type = &kRefPictureSelection_VideoBackChannelSend, .offset = offsetof(RefPictureSelection, video_back_channel_send)},
    {.name = "enhancedReferencePicSelect", .type = &kRefPictureSelection_EnhancedReferencePicSelect, .offset = offsetof(RefPictureSelection, enhanced_reference_pic_select), .optional = &optional_access<asn1::Box<RefPictureSelection_EnhancedReferencePicSelect>>},
};
constexpr Component kComponentsOfRefPictureSelection_AdditionalPictureMemory[] = {
    {.name = "sqcifAdditionalPictureMemory", .type = &kType8, .offset = offsetof(RefPictureSelection_AdditionalPictureMemory, sqcif_additional_picture_memory), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "qcifAdditionalPictureMemory", .type = &kType8, .offset = offsetof(RefPictureSelection_AdditionalPictureMemory, qcif_additional_picture_memory), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "cifAdditionalPictureMemory", .type = &kType8, .offset = offsetof(RefPictureSelection_AdditionalPictureMemory, cif_additional_picture_memory), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "cif4AdditionalPictureMemory", .type = &kType8, .offset = offsetof(RefPictureSelection_AdditionalPictureMemory, cif4_additional_picture_memory), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "cif16AdditionalPictureMemory", .type = &kType8, .offset = offsetof(RefPictureSelection_AdditionalPictureMemory, cif16_additional_picture_memory), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "bigCpfAdditionalPictureMemory", .type = &kType8, .offset = offsetof(RefPictureSelection_AdditionalPictureMemory, big_cpf_additional_picture_memory), .optional = &optional_access<std::optional<std::uint16_t>>},
};
constexpr Component kComponentsOfRefPictureSelection_VideoBackChannelSend[] = {
    {.name = "none", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "ackMessageOnly", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "nackMessageOnly", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "ackOrNackMessageOnly", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "ackAndNackMessage", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfRefPictureSelection_EnhancedReferencePicSelect[] = {
    {.name = "subPictureRemovalParameters", .type = &kRefPictureSelection_EnhancedReferencePicSelect_SubPictureRemovalParameters, .offset = offsetof(RefPictureSelection_EnhancedReferencePicSelect, sub_picture_removal_parameters), .optional = &optional_access<asn1::Box<RefPictureSelection_EnhancedReferencePicSelect_SubPictureRemovalParameters>>},
};
constexpr Component kComponentsOfRefPictureSelection_EnhancedReferencePicSelect_SubPictureRemovalParameters[] = {
    {.name = "mpuHorizMBs", .type = &kType63, .offset = offsetof(RefPictureSelection_EnhancedReferencePicSelect_SubPictureRemovalParameters, mpu_horiz_m_bs)},
    {.name = "mpuVertMBs", .type = &kType64, .offset = offsetof(RefPictureSelection_EnhancedReferencePicSelect_SubPictureRemovalParameters, mpu_vert_m_bs)},
    {.name = "mpuTotalNumber", .type = &kType29, .offset = offsetof(RefPictureSelection_EnhancedReferencePicSelect_SubPictureRemovalParameters, mpu_total_number)},
};
constexpr Component kComponentsOfCustomPictureClockFrequency[] = {
    {.name = "clockConversionCode", .type = &kType65, .offset = offsetof(CustomPictureClockFrequency, clock_conversion_code)},
    {.name = "clockDivisor", .type = &kType24, .offset = offsetof(CustomPictureClockFrequency, clock_divisor)},
    {.name = "sqcifMPI", .type = &kType66, .offset = offsetof(CustomPictureClockFrequency, sqcif_mpi), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "qcifMPI", .type = &kType66, .offset = offsetof(CustomPictureClockFrequency, qcif_mpi), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "cifMPI", .type = &kType66, .offset = offsetof(CustomPictureClockFrequency, cif_mpi), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "cif4MPI", .type = &kType66, .offset = offsetof(CustomPictureClockFrequency, cif4_mpi), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "cif16MPI", .type = &kType66, .offset = offsetof(CustomPictureClockFrequency, cif16_mpi), .optional = &optional_access<std::optional<std::uint16_t>>},
};
constexpr Component kComponentsOfCustomPictureFormat[] = {
    {.name = "maxCustomPictureWidth", .type = &kType66, .offset = offsetof(CustomPictureFormat, max_custom_picture_width)},
    {.name = "maxCustomPictureHeight", .type = &kType66, .offset = offsetof(CustomPictureFormat, max_custom_picture_height)},
    {.name = "minCustomPictureWidth", .type = &kType66, .offset = offsetof(CustomPictureFormat, min_custom_picture_width)},
    {.name = "minCustomPictureHeight", .type = &kType66, .offset = offsetof(CustomPictureFormat, min_custom_picture_height)},
    {.name = "mPI", .type = &kCustomPictureFormat_MPI, .offset = offsetof(CustomPictureFormat, m_pi)},
    {.name = "pixelAspectInformation", .type = &kCustomPictureFormat_PixelAspectInformation, .offset = offsetof(CustomPictureFormat, pixel_aspect_information)},
};
constexpr Component kComponentsOfCustomPictureFormat_MPI[] = {
    {.name = "standardMPI", .type = &kType67, .offset = offsetof(CustomPictureFormat_MPI, standard_mpi), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "customPCF", .type = &kType68, .offset = offsetof(CustomPictureFormat_MPI, custom_pcf), .optional = &optional_access<std::optional<std::vector<CustomPictureFormat_MPI_CustomPCF_Element>>>},
};
constexpr Component kComponentsOfCustomPictureFormat_MPI_CustomPCF_Element[] = {
    {.name = "clockConversionCode", .type = &kType65, .offset = offsetof(CustomPictureFormat_MPI_CustomPCF_Element, clock_conversion_code)},
    {.name = "clockDivisor", .type = &kType24, .offset = offsetof(CustomPictureFormat_MPI_CustomPCF_Element, clock_divisor)},
    {.name = "customMPI", .type = &kType66, .offset = offsetof(CustomPictureFormat_MPI_CustomPCF_Element, custom_mpi)},
};
constexpr Component kComponentsOfCustomPictureFormat_PixelAspectInformation[] = {
    {.name = "anyPixelAspectRatio", .type = &kType10, .alternative = &alternative_access<bool>},
    {.name = "pixelAspectCode", .type = &kType70, .alternative = &alternative_access<std::vector<std::uint8_t>>},
    {.name = "extendedPAR", .type = &kType71, .alternative = &alternative_access<std::vector<CustomPictureFormat_PixelAspectInformation_ExtendedPAR_Element>>},
};
constexpr Component kComponentsOfCustomPictureFormat_PixelAspectInformation_ExtendedPAR_Element[] = {
    {.name = "width", .type = &kType20, .offset = offsetof(CustomPictureFormat_PixelAspectInformation_ExtendedPAR_Element, width)},
    {.name = "height", .type = &kType20, .offset = offsetof(CustomPictureFormat_PixelAspectInformation_ExtendedPAR_Element, height)},
};
constexpr Component kComponentsOfH263VideoModeCombos[] = {
    {.name = "h263VideoUncoupledModes", .type = &kH263ModeComboFlags, .offset = offsetof(H263VideoModeCombos, h263_video_uncoupled_modes)},
    {.name = "h263VideoCoupledModes", .type = &kType72, .offset = offsetof(H263VideoModeCombos, h263_video_coupled_modes)},
};
constexpr Component kComponentsOfH263ModeComboFlags[] = {
    {.name = "unrestrictedVector", .type = &kType10, .offset = offsetof(H263ModeComboFlags, unrestricted_vector)},
    {.name = "arithmeticCoding", .type = &kType10, .offset = offsetof(H263ModeComboFlags, arithmetic_coding)},
    {.name = "advancedPrediction", .type = &kType10, .offset = offsetof(H263ModeComboFlags, advanced_prediction)},
    {.name = "pbFrames", .type = &kType10, .offset = offsetof(H263ModeComboFlags, pb_frames)},
    {.name = "advancedIntraCodingMode", .type = &kType10, .offset = offsetof(H263ModeComboFlags, advanced_intra_coding_mode)},
    {.name = "deblockingFilterMode", .type = &kType10, .offset = offsetof(H263ModeComboFlags, deblocking_filter_mode)},
    {.name = "unlimitedMotionVectors", .type = &kType10, .offset = offsetof(H263ModeComboFlags, unlimited_motion_vectors)},
    {.name = "slicesInOrder-NonRect", .type = &kType10, .offset = offsetof(H263ModeComboFlags, slices_in_order_non_rect)},
    {.name = "slicesInOrder-Rect", .type = &kType10, .offset = offsetof(H263ModeComboFlags, slices_in_order_rect)},
    {.name = "slicesNoOrder-NonRect", .type = &kType10, .offset = offsetof(H263ModeComboFlags, slices_no_order_non_rect)},
    {.name = "slicesNoOrder-Rect", .type = &kType10, .offset = offsetof(H263ModeComboFlags, slices_no_order_rect)},
    {.name = "improvedPBFramesMode", .type = &kType10, .offset = offsetof(H263ModeComboFlags, improved_pb_frames_mode)},
    {.name = "referencePicSelect", .type = &kType10, .offset = offsetof(H263ModeComboFlags, reference_pic_select)},
    {.name = "dynamicPictureResizingByFour", .type = &kType10, .offset = offsetof(H263ModeComboFlags, dynamic_picture_resizing_by_four)},
    {.name = "dynamicPictureResizingSixteenthPel", .type = &kType10, .offset = offsetof(H263ModeComboFlags, dynamic_picture_resizing_sixteenth_pel)},
    {.name = "dynamicWarpingHalfPel", .type = &kType10, .offset = offsetof(H263ModeComboFlags, dynamic_warping_half_pel)},
    {.name = "dynamicWarpingSixteenthPel", .type = &kType10, .offset = offsetof(H263ModeComboFlags, dynamic_warping_sixteenth_pel)},
    {.name = "reducedResolutionUpdate", .type = &kType10, .offset = offsetof(H263ModeComboFlags, reduced_resolution_update)},
    {.name = "independentSegmentDecoding", .type = &kType10, .offset = offsetof(H263ModeComboFlags, independent_segment_decoding)},
    {.name = "alternateInterVLCMode", .type = &kType10, .offset = offsetof(H263ModeComboFlags, alternate_inter_vlc_mode)},
    {.name = "modifiedQuantizationMode", .type = &kType10, .offset = offsetof(H263ModeComboFlags, modified_quantization_mode)},
    {.name = "enhancedReferencePicSelect", .type = &kType10, .offset = offsetof(H263ModeComboFlags, enhanced_reference_pic_select), .optional = &optional_access<std::optional<bool>>},
    {.name = "h263Version3Options", .type = &kH263Version3Options, .offset = offsetof(H263ModeComboFlags, h263_version3_options), .optional = &optional_access<asn1::Box<H263Version3Options>>},
};
constexpr Component kComponentsOfH263Version3Options[] = {
    {.name = "dataPartitionedSlices", .type = &kType10, .offset = offsetof(H263Version3Options, data_partitioned_slices)},
    {.name = "fixedPointIDCT0", .type = &kType10, .offset = offsetof(H263Version3Options, fixed_point_idct0)},
    {.name = "interlacedFields", .type = &kType10, .offset = offsetof(H263Version3Options, interlaced_fields)},
    {.name = "currentPictureHeaderRepetition", .type = &kType10, .offset = offsetof(H263Version3Options, current_picture_header_repetition)},
    {.name = "previousPictureHeaderRepetition", .type = &kType10, .offset = offsetof(H263Version3Options, previous_picture_header_repetition)},
    {.name = "nextPictureHeaderRepetition", .type = &kType10, .offset = offsetof(H263Version3Options, next_picture_header_repetition)},
    {.name = "pictureNumber", .type = &kType10, .offset = offsetof(H263Version3Options, picture_number)},
    {.name = "spareReferencePictures", .type = &kType10, .offset = offsetof(H263Version3Options, spare_reference_pictures)},
};
constexpr Component kComponentsOfBEnhancementParameters[] = {
    {.name = "enhancementOptions", .type = &kEnhancementOptions, .offset = offsetof(BEnhancementParameters, enhancement_options)},
    {.name = "numberOfBPictures", .type = &kType73, .offset = offsetof(BEnhancementParameters, number_of_b_pictures)},
};
constexpr Component kComponentsOfIS11172VideoCapability[] = {
    {.name = "constrainedBitstream", .type = &kType10, .offset = offsetof(IS11172VideoCapability, constrained_bitstream)},
    {.name = "videoBitRate", .type = &kType50, .offset = offsetof(IS11172VideoCapability, video_bit_rate), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "vbvBufferSize", .type = &kType51, .offset = offsetof(IS11172VideoCapability, vbv_buffer_size), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "samplesPerLine", .type = &kType52, .offset = offsetof(IS11172VideoCapability, samples_per_line), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "linesPerFrame", .type = &kType52, .offset = offsetof(IS11172VideoCapability, lines_per_frame), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "pictureRate", .type = &kType45, .offset = offsetof(IS11172VideoCapability, picture_rate), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "luminanceSampleRate", .type = &kType28, .offset = offsetof(IS11172VideoCapability, luminance_sample_rate), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "videoBadMBsCap", .type = &kType10, .offset = offsetof(IS11172VideoCapability, video_bad_m_bs_cap), .optional = &optional_access<std::optional<bool>>},
};
constexpr Component kComponentsOfExtendedVideoCapability[] = {
    {.name = "videoCapability", .type = &kType74, .offset = offsetof(ExtendedVideoCapability, video_capability)},
    {.name = "videoCapabilityExtension", .type = &kType75, .offset = offsetof(ExtendedVideoCapability, video_capability_extension), .optional = &optional_access<std::optional<std::vector<GenericCapability>>>},
};
constexpr Component kComponentsOfAudioCapability[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "g711Alaw64k", .type = &kType8, .alternative = &alternative_access<std::uint16_t>},
    {.name = "g711Alaw56k", .type = &kType8, .alternative = &alternative_access<std::uint16_t>},
    {.name = "g711Ulaw64k", .type = &kType8, .alternative = &alternative_access<std::uint16_t>},
    {.name = "g711Ulaw56k", .type = &kType8, .alternative = &alternative_access<std::uint16_t>},
    {.name = "g722-64k", .type = &kType8, .alternative = &alternative_access<std::uint16_t>},
    {.name = "g722-56k", .type = &kType8, .alternative = &alternative_access<std::uint16_t>},
    {.name = "g722-48k", .type = &kType8, .alternative = &alternative_access<std::uint16_t>},
    {.name = "g7231", .type = &kAudioCapability_G7231, .alternative = &alternative_access<AudioCapability_G7231>},
    {.name = "g728", .type = &kType8, .alternative = &alternative_access<std::uint16_t>},
    {.name = "g729", .type = &kType8, .alternative = &alternative_access<std::uint16_t>},
    {.name = "g729AnnexA", .type = &kType8, .alternative = &alternative_access<std::uint16_t>},
    {.name = "is11172AudioCapability", .type = &kIS11172AudioCapability, .alternative = &alternative_access<IS11172AudioCapability>},
    {.name = "is13818AudioCapability", .type = &kIS13818AudioCapability, .alternative = &alternative_access<IS13818AudioCapability>},
    {.name = "g729wAnnexB", .type = &kType8, .alternative = &alternative_access<std::uint16_t>},
    {.name = "g729AnnexAwAnnexB", .type = &kType8, .alternative = &alternative_access<std::uint16_t>},
    {.name = "g7231AnnexCCapability", .type = &kG7231AnnexCCapability, .alternative = &alternative_access<G7231AnnexCCapability>},
    {.name = "gsmFullRate", .type = &kGSMAudioCapability, .alternative = &alternative_access<GSMAudioCapability>},
    {.name = "gsmHalfRate", .type = &kGSMAudioCapability, .alternative = &alternative_access<GSMAudioCapability>},
    {.name = "gsmEnhancedFullRate", .type = &kGSMAudioCapability, .alternative = &alternative_access<GSMAudioCapability>},
    {.name = "genericAudioCapability", .type = &kGenericCapability, .alternative = &alternative_access<GenericCapability>},
    {.name = "g729Extensions", .type = &kG729Extensions, .alternative = &alternative_access<G729Extensions>},
    {.name = "vbd", .type = &kVBDCapability, .alternative = &alternative_access<VBDCapability>},
    {.name = "audioTelephonyEvent", .type = &kNoPTAudioTelephonyEventCapability, .alternative = &alternative_access<NoPTAudioTelephonyEventCapability>},
    {.name = "audioTone", .type = &kNoPTAudioToneCapability, .alternative = &alternative_access<NoPTAudioToneCapability>},
};
constexpr Component kComponentsOfAudioCapability_G7231[] = {
    {.name = "maxAl-sduAudioFrames", .type = &kType8, .offset = offsetof(AudioCapability_G7231, max_al_sdu_audio_frames)},
    {.name = "silenceSuppression", .type = &kType10, .offset = offsetof(AudioCapability_G7231, silence_suppression)},
};
constexpr Component kComponentsOfIS11172AudioCapability[] = {
    {.name = "audioLayer1", .type = &kType10, .offset = offsetof(IS11172AudioCapability, audio_layer1)},
    {.name = "audioLayer2", .type = &kType10, .offset = offsetof(IS11172AudioCapability, audio_layer2)},
    {.name = "audioLayer3", .type = &kType10, .offset = offsetof(IS11172AudioCapability, audio_layer3)},
    {.name = "audioSampling32k", .type = &kType10, .offset = offsetof(IS11172AudioCapability, audio_sampling32k)},
    {.name = "audioSampling44k1", .type = &kType10, .offset = offsetof(IS11172AudioCapability, audio_sampling44k1)},
    {.name = "audioSampling48k", .type = &kType10, .offset = offsetof(IS11172AudioCapability, audio_sampling48k)},
    {.name = "singleChannel", .type = &kType10, .offset = offsetof(IS11172AudioCapability, single_channel)},
    {.name = "twoChannels", .type = &kType10, .offset = offsetof(IS11172AudioCapability, two_channels)},
    {.name = "bitRate", .type = &kType76, .offset = offsetof(IS11172AudioCapability, bit_rate)},
};
constexpr Component kComponentsOfIS13818AudioCapability[] = {
    {.name = "audioLayer1", .type = &kType10, .offset = offsetof(IS13818AudioCapability, audio_layer1)},
    {.name = "audioLayer2", .type = &kType10, .offset = offsetof(IS13818AudioCapability, audio_layer2)},
    {.name = "audioLayer3", .type = &kType10, .offset = offsetof(IS13818AudioCapability, audio_layer3)},
    {.name = "audioSampling16k", .type = &kType10, .offset = offsetof(IS13818AudioCapability, audio_sampling16k)},
    {.name = "audioSampling22k05", .type = &kType10, .offset = offsetof(IS13818AudioCapability, audio_sampling22k05)},
    {.name = "audioSampling24k", .type = &kType10, .offset = offsetof(IS13818AudioCapability, audio_sampling24k)},
    {.name = "audioSampling32k", .type = &kType10, .offset = offsetof(IS13818AudioCapability, audio_sampling32k)},
    {.name = "audioSampling44k1", .type = &kType10, .offset = offsetof(IS13818AudioCapability, audio_sampling44k1)},
    {.name = "audioSampling48k", .type = &kType10, .offset = offsetof(IS13818AudioCapability, audio_sampling48k)},
    {.name = "singleChannel", .type = &kType10, .offset = offsetof(IS13818AudioCapability, single_channel)},
    {.name = "twoChannels", .type = &kType10, .offset = offsetof(IS13818AudioCapability, two_channels)},
    {.name = "threeChannels2-1", .type = &kType10, .offset = offsetof(IS13818AudioCapability, three_channels2_1)},
    {.name = "threeChannels3-0", .type = &kType10, .offset = offsetof(IS13818AudioCapability, three_channels3_0)},
    {.name = "fourChannels2-0-2-0", .type = &kType10, .offset = offsetof(IS13818AudioCapability, four_channels2_0_2_0)},
    {.name = "fourChannels2-2", .type = &kType10, .offset = offsetof(IS13818AudioCapability, four_channels2_2)},
    {.name = "fourChannels3-1", .type = &kType10, .offset = offsetof(IS13818AudioCapability, four_channels3_1)},
    {.name = "fiveChannels3-0-2-0", .type = &kType10, .offset = offsetof(IS13818AudioCapability, five_channels3_0_2_0)},
    {.name = "fiveChannels3-2", .type = &kType10, .offset = offsetof(IS13818AudioCapability, five_channels3_2)},
    {.name = "lowFrequencyEnhancement", .type = &kType10, .offset = offsetof(IS13818AudioCapability, low_frequency_enhancement)},
    {.name = "multilingual", .type = &kType10, .offset = offsetof(IS13818AudioCapability, multilingual)},
    {.name = "bitRate", .type = &kType77, .offset = offsetof(IS13818AudioCapability, bit_rate)},
};
constexpr Component kComponentsOfG7231AnnexCCapability[] = {
    {.name = "maxAl-sduAudioFrames", .type = &kType8, .offset = offsetof(G7231AnnexCCapability, max_al_sdu_audio_frames)},
    {.name = "silenceSuppression", .type = &kType10, .offset = offsetof(G7231AnnexCCapability, silence_suppression)},
    {.name = "g723AnnexCAudioMode", .type = &kG7231AnnexCCapability_G723AnnexCAudioMode, .offset = offsetof(G7231AnnexCCapability, g723_annex_c_audio_mode), .optional = &optional_access<asn1::Box<G7231AnnexCCapability_G723AnnexCAudioMode>>},
};
constexpr Component kComponentsOfG7231AnnexCCapability_G723AnnexCAudioMode[] = {
    {.name = "highRateMode0", .type = &kType78, .offset = offsetof(G7231AnnexCCapability_G723AnnexCAudioMode, high_rate_mode0)},
    {.name = "highRateMode1", .type = &kType78, .offset = offsetof(G7231AnnexCCapability_G723AnnexCAudioMode, high_rate_mode1)},
    {.name = "lowRateMode0", .type = &kType79, .offset = offsetof(G7231AnnexCCapability_G723AnnexCAudioMode, low_rate_mode0)},
    {.name = "lowRateMode1", .type = &kType79, .offset = offsetof(G7231AnnexCCapability_G723AnnexCAudioMode, low_rate_mode1)},
    {.name = "sidMode0", .type = &kType80, .offset = offsetof(G7231AnnexCCapability_G723AnnexCAudioMode, sid_mode0)},
    {.name = "sidMode1", .type = &kType80, .offset = offsetof(G7231AnnexCCapability_G723AnnexCAudioMode, sid_mode1)},
};
constexpr Component kComponentsOfGSMAudioCapability[] = {
    {.name = "audioUnitSize", .type = &kType8, .offset = offsetof(GSMAudioCapability, audio_unit_size)},
    {.name = "comfortNoise", .type = &kType10, .offset = offsetof(GSMAudioCapability, comfort_noise)},
    {.name = "scrambled", .type = &kType10, .offset = offsetof(GSMAudioCapability, scrambled)},
};
constexpr Component kComponentsOfG729Extensions[] = {
    {.name = "audioUnit", .type = &kType8, .offset = offsetof(G729Extensions, audio_unit), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "annexA", .type = &kType10, .offset = offsetof(G729Extensions, annex_a)},
    {.name = "annexB", .type = &kType10, .offset = offsetof(G729Extensions, annex_b)},
    {.name = "annexD", .type = &kType10, .offset = offsetof(G729Extensions, annex_d)},
    {.name = "annexE", .type = &kType10, .offset = offsetof(G729Extensions, annex_e)},
    {.name = "annexF", .type = &kType10, .offset = offsetof(G729Extensions, annex_f)},
    {.name = "annexG", .type = &kType10, .offset = offsetof(G729Extensions, annex_g)},
    {.name = "annexH", .type = &kType10, .offset = offsetof(G729Extensions, annex_h)},
};
constexpr Component kComponentsOfVBDCapability[] = {
    {.name = "type", .type = &kAudioCapability, .offset = offsetof(VBDCapability, type)},
};
constexpr Component kComponentsOfNoPTAudioTelephonyEventCapability[] = {
    {.name = "audioTelephoneEvent", .type = &kType81, .offset = offsetof(NoPTAudioTelephonyEventCapability, audio_telephone_event)},
};
constexpr Component kComponentsOfCapability_H233EncryptionReceiveCapability[] = {
    {.name = "h233IVResponseTime", .type = &kType2, .offset = offsetof(Capability_H233EncryptionReceiveCapability, h233_iv_response_time)},
};
constexpr Component kComponentsOfConferenceCapability[] = {
    {.name = "nonStandardData", .type = &kType82, .offset = offsetof(ConferenceCapability, non_standard_data), .optional = &optional_access<std::optional<std::vector<NonStandardParameter>>>},
    {.name = "chairControlCapability", .type = &kType10, .offset = offsetof(ConferenceCapability, chair_control_capability)},
    {.name = "videoIndicateMixingCapability", .type = &kType10, .offset = offsetof(ConferenceCapability, video_indicate_mixing_capability), .optional = &optional_access<std::optional<bool>>},
    {.name = "multipointVisualizationCapability", .type = &kType10, .offset = offsetof(ConferenceCapability, multipoint_visualization_capability), .optional = &optional_access<std::optional<bool>>},
};
constexpr Component kComponentsOfH235SecurityCapability[] = {
    {.name = "encryptionAuthenticationAndIntegrity", .type = &kEncryptionAuthenticationAndIntegrity, .offset = offsetof(H235SecurityCapability, encryption_authentication_and_integrity)},
    {.name = "mediaCapability", .type = &kType11, .offset = offsetof(H235SecurityCapability, media_capability)},
};
constexpr Component kComponentsOfEncryptionAuthenticationAndIntegrity[] = {
    {.name = "encryptionCapability", .type = &kType83, .offset = offsetof(EncryptionAuthenticationAndIntegrity, encryption_capability), .optional = &optional_access<std::optional<std::vector<MediaEncryptionAlgorithm>>>},
    {.name = "authenticationCapability", .type = &kAuthenticationCapability, .offset = offsetof(EncryptionAuthenticationAndIntegrity, authentication_capability), .optional = &optional_access<asn1::Box<AuthenticationCapability>>},
    {.name = "integrityCapability", .type = &kIntegrityCapability, .offset = offsetof(EncryptionAuthenticationAndIntegrity, integrity_capability), .optional = &optional_access<asn1::Box<IntegrityCapability>>},
    {.name = "genericH235SecurityCapability", .type = &kGenericCapability, .offset = offsetof(EncryptionAuthenticationAndIntegrity, generic_h235_security_capability), .optional = &optional_access<asn1::Box<GenericCapability>>},
};
constexpr Component kComponentsOfMediaEncryptionAlgorithm[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "algorithm", .type = &kType1, .alternative = &alternative_access<asn1::ObjectIdentifier>},
};
constexpr Component kComponentsOfAuthenticationCapability[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .offset = offsetof(AuthenticationCapability, non_standard), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "antiSpamAlgorithm", .type = &kType1, .offset = offsetof(AuthenticationCapability, anti_spam_algorithm), .optional = &optional_access<std::optional<asn1::ObjectIdentifier>>},
};
constexpr Component kComponentsOfIntegrityCapability[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .offset = offsetof(IntegrityCapability, non_standard), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
};
constexpr Component kComponentsOfUserInputCapability[] = {
    {.name = "nonStandard", .type = &kType84, .alternative = &alternative_access<std::vector<NonStandardParameter>>},
    {.name = "basicString", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "iA5String", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "generalString", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "dtmf", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "hookflash", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "extendedAlphanumeric", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "encryptedBasicString", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "encryptedIA5String", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "encryptedGeneralString", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "secureDTMF", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "genericUserInputCapability", .type = &kGenericCapability, .alternative = &alternative_access<GenericCapability>},
};
constexpr Component kComponentsOfMultiplexedStreamCapability[] = {
    {.name = "multiplexFormat", .type = &kMultiplexFormat, .offset = offsetof(MultiplexedStreamCapability, multiplex_format)},
    {.name = "controlOnMuxStream", .type = &kType10, .offset = offsetof(MultiplexedStreamCapability, control_on_mux_stream)},
    {.name = "capabilityOnMuxStream", .type = &kType85, .offset = offsetof(MultiplexedStreamCapability, capability_on_mux_stream), .optional = &optional_access<std::optional<std::vector<std::vector<std::uint16_t>>>>},
};
constexpr Component kComponentsOfMultiplexFormat[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "h222Capability", .type = &kH222Capability, .alternative = &alternative_access<H222Capability>},
    {.name = "h223Capability", .type = &kH223Capability, .alternative = &alternative_access<H223Capability>},
};
constexpr Component kComponentsOfAudioTelephonyEventCapability[] = {
    {.name = "dynamicRTPPayloadType", .type = &kType86, .offset = offsetof(AudioTelephonyEventCapability, dynamic_rtp_payload_type)},
    {.name = "audioTelephoneEvent", .type = &kType81, .offset = offsetof(AudioTelephonyEventCapability, audio_telephone_event)},
};
constexpr Component kComponentsOfAudioToneCapability[] = {
    {.name = "dynamicRTPPayloadType", .type = &kType86, .offset = offsetof(AudioToneCapability, dynamic_rtp_payload_type)},
};
constexpr Component kComponentsOfDepFECCapability[] = {
    {.name = "rfc2733", .type = &kDepFECCapability_Rfc2733, .alternative = &alternative_access<DepFECCapability_Rfc2733>},
};
constexpr Component kComponentsOfDepFECCapability_Rfc2733[] = {
    {.name = "redundancyEncoding", .type = &kType10, .offset = offsetof(DepFECCapability_Rfc2733, redundancy_encoding)},
    {.name = "separateStream", .type = &kDepFECCapability_Rfc2733_SeparateStream, .offset = offsetof(DepFECCapability_Rfc2733, separate_stream)},
};
constexpr Component kComponentsOfDepFECCapability_Rfc2733_SeparateStream[] = {
    {.name = "separatePort", .type = &kType10, .offset = offsetof(DepFECCapability_Rfc2733_SeparateStream, separate_port)},
    {.name = "samePort", .type = &kType10, .offset = offsetof(DepFECCapability_Rfc2733_SeparateStream, same_port)},
};
constexpr Component kComponentsOfMultiplePayloadStreamCapability[] = {
    {.name = "capabilities", .type = &kType85, .offset = offsetof(MultiplePayloadStreamCapability, capabilities)},
};
constexpr Component kComponentsOfFECCapability[] = {
    {.name = "protectedCapability", .type = &kType11, .offset = offsetof(FECCapability, protected_capability)},
    {.name = "fecScheme", .type = &kType1, .offset = offsetof(FECCapability, fec_scheme), .optional = &optional_access<std::optional<asn1::ObjectIdentifier>>},
    {.name = "rfc2733Format", .type = &kFECCapability_Rfc2733Format, .offset = offsetof(FECCapability, rfc2733_format), .optional = &optional_access<asn1::Box<FECCapability_Rfc2733Format>>},
};
constexpr Component kComponentsOfFECCapability_Rfc2733Format[] = {
    {.name = "rfc2733rfc2198", .type = &kType87, .alternative = &alternative_access<std::int64_t>},
    {.name = "rfc2733sameport", .type = &kType87, .alternative = &alternative_access<std::int64_t>},
    {.name = "rfc2733diffport", .type = &kType87, .alternative = &alternative_access<std::int64_t>},
};
constexpr Component kComponentsOfCapabilityDescriptor[] = {
    {.name = "capabilityDescriptorNumber", .type = &kType2, .offset = offsetof(CapabilityDescriptor, capability_descriptor_number)},
    {.name = "simultaneousCapabilities", .type = &kType85, .offset = offsetof(CapabilityDescriptor, simultaneous_capabilities), .optional = &optional_access<std::optional<std::vector<std::vector<std::uint16_t>>>>},
};
constexpr Component kComponentsOfGenericMessage[] = {
    {.name = "messageIdentifier", .type = &kCapabilityIdentifier, .offset = offsetof(GenericMessage, message_identifier)},
    {.name = "subMessageIdentifier", .type = &kType35, .offset = offsetof(GenericMessage, sub_message_identifier), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "messageContent", .type = &kType31, .offset = offsetof(GenericMessage, message_content), .optional = &optional_access<std::optional<std::vector<GenericParameter>>>},
};
constexpr Component kComponentsOfOpenLogicalChannel[] = {
    {.name = "forwardLogicalChannelNumber", .type = &kType11, .offset = offsetof(OpenLogicalChannel, forward_logical_channel_number)},
    {.name = "forwardLogicalChannelParameters", .type = &kOpenLogicalChannel_ForwardLogicalChannelParameters, .offset = offsetof(OpenLogicalChannel, forward_logical_channel_parameters)},
    {.name = "reverseLogicalChannelParameters", .type = &kOpenLogicalChannel_ReverseLogicalChannelParameters, .offset = offsetof(OpenLogicalChannel, reverse_logical_channel_parameters), .optional = &optional_access<asn1::Box<OpenLogicalChannel_ReverseLogicalChannelParameters>>},
    {.name = "separateStack", .type = &kNetworkAccessParameters, .offset = offsetof(OpenLogicalChannel, separate_stack), .optional = &optional_access<asn1::Box<NetworkAccessParameters>>},
    {.name = "encryptionSync", .type = &kEncryptionSync, .offset = offsetof(OpenLogicalChannel, encryption_sync), .optional = &optional_access<asn1::Box<EncryptionSync>>},
    {.name = "genericInformation", .type = &kType7, .offset = offsetof(OpenLogicalChannel, generic_information), .optional = &optional_access<std::optional<std::vector<GenericMessage>>>},
};
constexpr Component kComponentsOfOpenLogicalChannel_ForwardLogicalChannelParameters[] = {
    {.name = "portNumber", .type = &kType3, .offset = offsetof(OpenLogicalChannel_ForwardLogicalChannelParameters, port_number), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "dataType", .type = &kDataType, .offset = offsetof(OpenLogicalChannel_ForwardLogicalChannelParameters, data_type)},
    {.name = "multiplexParameters", .type = &kOpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters, .offset = offsetof(OpenLogicalChannel_ForwardLogicalChannelParameters, multiplex_parameters)},
    {.name = "forwardLogicalChannelDependency", .type = &kType11, .offset = offsetof(OpenLogicalChannel_ForwardLogicalChannelParameters, forward_logical_channel_dependency), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "replacementFor", .type = &kType11, .offset = offsetof(OpenLogicalChannel_ForwardLogicalChannelParameters, replacement_for), .optional = &optional_access<std::optional<std::uint16_t>>},
};
constexpr Component kComponentsOfDataType[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "nullData", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "videoData", .type = &kVideoCapability, .alternative = &alternative_access<VideoCapability>},
    {.name = "audioData", .type = &kAudioCapability, .alternative = &alternative_access<AudioCapability>},
    {.name = "data", .type = &kDataApplicationCapability, .alternative = &alternative_access<DataApplicationCapability>},
    {.name = "encryptionData", .type = &kEncryptionMode, .alternative = &alternative_access<EncryptionMode>},
    {.name = "h235Control", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "h235Media", .type = &kH235Media, .alternative = &alternative_access<H235Media>},
    {.name = "multiplexedStream", .type = &kMultiplexedStreamParameter, .alternative = &alternative_access<MultiplexedStreamParameter>},
    {.name = "redundancyEncoding", .type = &kRedundancyEncoding, .alternative = &alternative_access<RedundancyEncoding>},
    {.name = "multiplePayloadStream", .type = &kMultiplePayloadStream, .alternative = &alternative_access<MultiplePayloadStream>},
    {.name = "depFec", .type = &kDepFECData, .alternative = &alternative_access<DepFECData>},
    {.name = "fec", .type = &kFECData, .alternative = &alternative_access<FECData>},
};
constexpr Component kComponentsOfEncryptionMode[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "h233Encryption", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfH235Media[] = {
    {.name = "encryptionAuthenticationAndIntegrity", .type = &kEncryptionAuthenticationAndIntegrity, .offset = offsetof(H235Media, encryption_authentication_and_integrity)},
    {.name = "mediaType", .type = &kH235Media_MediaType, .offset = offsetof(H235Media, media_type)},
};
constexpr Component kComponentsOfH235Media_MediaType[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "videoData", .type = &kVideoCapability, .alternative = &alternative_access<VideoCapability>},
    {.name = "audioData", .type = &kAudioCapability, .alternative = &alternative_access<AudioCapability>},
    {.name = "data", .type = &kDataApplicationCapability, .alternative = &alternative_access<DataApplicationCapability>},
    {.name = "redundancyEncoding", .type = &kRedundancyEncoding, .alternative = &alternative_access<RedundancyEncoding>},
    {.name = "multiplePayloadStream", .type = &kMultiplePayloadStream, .alternative = &alternative_access<MultiplePayloadStream>},
    {.name = "depFec", .type = &kDepFECData, .alternative = &alternative_access<DepFECData>},
    {.name = "fec", .type = &kFECData, .alternative = &alternative_access<FECData>},
};
constexpr Component kComponentsOfRedundancyEncoding[] = {
    {.name = "redundancyEncodingMethod", .type = &kRedundancyEncodingMethod, .offset = offsetof(RedundancyEncoding, redundancy_encoding_method)},
    {.name = "secondaryEncoding", .type = &kDataType, .offset = offsetof(RedundancyEncoding, secondary_encoding), .optional = &optional_access<asn1::Box<DataType>>},
    {.name = "rtpRedundancyEncoding", .type = &kRedundancyEncoding_RtpRedundancyEncoding, .offset = offsetof(RedundancyEncoding, rtp_redundancy_encoding), .optional = &optional_access<asn1::Box<RedundancyEncoding_RtpRedundancyEncoding>>},
};
constexpr Component kComponentsOfRedundancyEncoding_RtpRedundancyEncoding[] = {
    {.name = "primary", .type = &kRedundancyEncodingElement, .offset = offsetof(RedundancyEncoding_RtpRedundancyEncoding, primary), .optional = &optional_access<asn1::Box<RedundancyEncodingElement>>},
    {.name = "secondary", .type = &kType88, .offset = offsetof(RedundancyEncoding_RtpRedundancyEncoding, secondary), .optional = &optional_access<std::optional<std::vector<RedundancyEncodingElement>>>},
};
constexpr Component kComponentsOfRedundancyEncodingElement[] = {
    {.name = "dataType", .type = &kDataType, .offset = offsetof(RedundancyEncodingElement, data_type)},
    {.name = "payloadType", .type = &kType35, .offset = offsetof(RedundancyEncodingElement, payload_type), .optional = &optional_access<std::optional<std::uint8_t>>},
};
constexpr Component kComponentsOfMultiplePayloadStream[] = {
    {.name = "elements", .type = &kType89, .offset = offsetof(MultiplePayloadStream, elements)},
};
constexpr Component kComponentsOfMultiplePayloadStreamElement[] = {
    {.name = "dataType", .type = &kDataType, .offset = offsetof(MultiplePayloadStreamElement, data_type)},
    {.name = "payloadType", .type = &kType35, .offset = offsetof(MultiplePayloadStreamElement, payload_type), .optional = &optional_access<std::optional<std::uint8_t>>},
};
constexpr Component kComponentsOfDepFECData[] = {
    {.name = "rfc2733", .type = &kDepFECData_Rfc2733, .alternative = &alternative_access<DepFECData_Rfc2733>},
};
constexpr Component kComponentsOfDepFECData_Rfc2733[] = {
    {.name = "mode", .type = &kDepFECData_Rfc2733_Mode, .offset = offsetof(DepFECData_Rfc2733, mode)},
};
constexpr Component kComponentsOfDepFECData_Rfc2733_Mode[] = {
    {.name = "redundancyEncoding", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "separateStream", .type = &kDepFECData_Rfc2733_Mode_SeparateStream, .alternative = &alternative_access<DepFECData_Rfc2733_Mode_SeparateStream>},
};
constexpr Component kComponentsOfDepFECData_Rfc2733_Mode_SeparateStream[] = {
    {.name = "differentPort", .type = &kDepFECData_Rfc2733_Mode_SeparateStream_DifferentPort, .alternative = &alternative_access<DepFECData_Rfc2733_Mode_SeparateStream_DifferentPort>},
    {.name = "samePort", .type = &kDepFECData_Rfc2733_Mode_SeparateStream_SamePort, .alternative = &alternative_access<DepFECData_Rfc2733_Mode_SeparateStream_SamePort>},
};
constexpr Component kComponentsOfDepFECData_Rfc2733_Mode_SeparateStream_DifferentPort[] = {
    {.name = "protectedSessionID", .type = &kType20, .offset = offsetof(DepFECData_Rfc2733_Mode_SeparateStream_DifferentPort, protected_session_id)},
    {.name = "protectedPayloadType", .type = &kType35, .offset = offsetof(DepFECData_Rfc2733_Mode_SeparateStream_DifferentPort, protected_payload_type), .optional = &optional_access<std::optional<std::uint8_t>>},
};
constexpr Component kComponentsOfDepFECData_Rfc2733_Mode_SeparateStream_SamePort[] = {
    {.name = "protectedPayloadType", .type = &kType35, .offset = offsetof(DepFECData_Rfc2733_Mode_SeparateStream_SamePort, protected_payload_type)},
};
constexpr Component kComponentsOfFECData[] = {
    {.name = "rfc2733", .type = &kFECData_Rfc2733, .alternative = &alternative_access<FECData_Rfc2733>},
};
constexpr Component kComponentsOfFECData_Rfc2733[] = {
    {.name = "protectedPayloadType", .type = &kType35, .offset = offsetof(FECData_Rfc2733, protected_payload_type)},
    {.name = "fecScheme", .type = &kType1, .offset = offsetof(FECData_Rfc2733, fec_scheme), .optional = &optional_access<std::optional<asn1::ObjectIdentifier>>},
    {.name = "pktMode", .type = &kFECData_Rfc2733_PktMode, .offset = offsetof(FECData_Rfc2733, pkt_mode)},
};
constexpr Component kComponentsOfFECData_Rfc2733_PktMode[] = {
    {.name = "rfc2198coding", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "rfc2733sameport", .type = &kFECData_Rfc2733_PktMode_Rfc2733sameport, .alternative = &alternative_access<FECData_Rfc2733_PktMode_Rfc2733sameport>},
    {.name = "rfc2733diffport", .type = &kFECData_Rfc2733_PktMode_Rfc2733diffport, .alternative = &alternative_access<FECData_Rfc2733_PktMode_Rfc2733diffport>},
};
constexpr Component kComponentsOfFECData_Rfc2733_PktMode_Rfc2733diffport[] = {
    {.name = "protectedChannel", .type = &kType11, .offset = offsetof(FECData_Rfc2733_PktMode_Rfc2733diffport, protected_channel)},
};
constexpr Component kComponentsOfMultiplexedStreamParameter[] = {
    {.name = "multiplexFormat", .type = &kMultiplexFormat, .offset = offsetof(MultiplexedStreamParameter, multiplex_format)},
    {.name = "controlOnMuxStream", .type = &kType10, .offset = offsetof(MultiplexedStreamParameter, control_on_mux_stream)},
};
constexpr Component kComponentsOfOpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters[] = {
    {.name = "h222LogicalChannelParameters", .type = &kH222LogicalChannelParameters, .alternative = &alternative_access<H222LogicalChannelParameters>},
    {.name = "h223LogicalChannelParameters", .type = &kH223LogicalChannelParameters, .alternative = &alternative_access<H223LogicalChannelParameters>},
    {.name = "v76LogicalChannelParameters", .type = &kV76LogicalChannelParameters, .alternative = &alternative_access<V76LogicalChannelParameters>},
    {.name = "h2250LogicalChannelParameters", .type = &kH2250LogicalChannelParameters, .alternative = &alternative_access<H2250LogicalChannelParameters>},
    {.name = "none", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfH222LogicalChannelParameters[] = {
    {.name = "resourceID", .type = &kType3, .offset = offsetof(H222LogicalChannelParameters, resource_id)},
    {.name = "subChannelID", .type = &kType90, .offset = offsetof(H222LogicalChannelParameters, sub_channel_id)},
    {.name = "pcr-pid", .type = &kType90, .offset = offsetof(H222LogicalChannelParameters, pcr_pid), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "programDescriptors", .type = &kType0, .offset = offsetof(H222LogicalChannelParameters, program_descriptors), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "streamDescriptors", .type = &kType0, .offset = offsetof(H222LogicalChannelParameters, stream_descriptors), .optional = &optional_access<std::optional<Bytes>>},
};
constexpr Component kComponentsOfH223LogicalChannelParameters[] = {
    {.name = "adaptationLayerType", .type = &kH223LogicalChannelParameters_AdaptationLayerType, .offset = offsetof(H223LogicalChannelParameters, adaptation_layer_type)},
    {.name = "segmentableFlag", .type = &kType10, .offset = offsetof(H223LogicalChannelParameters, segmentable_flag)},
};
constexpr Component kComponentsOfH223LogicalChannelParameters_AdaptationLayerType[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "al1Framed", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "al1NotFramed", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "al2WithoutSequenceNumbers", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "al2WithSequenceNumbers", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "al3", .type = &kH223LogicalChannelParameters_AdaptationLayerType_Al3, .alternative = &alternative_access<H223LogicalChannelParameters_AdaptationLayerType_Al3>},
    {.name = "al1M", .type = &kH223AL1MParameters, .alternative = &alternative_access<H223AL1MParameters>},
    {.name = "al2M", .type = &kH223AL2MParameters, .alternative = &alternative_access<H223AL2MParameters>},
    {.name = "al3M", .type = &kH223AL3MParameters, .alternative = &alternative_access<H223AL3MParameters>},
};
constexpr Component kComponentsOfH223LogicalChannelParameters_AdaptationLayerType_Al3[] = {
    {.name = "controlFieldOctets", .type = &kType91, .offset = offsetof(H223LogicalChannelParameters_AdaptationLayerType_Al3, control_field_octets)},
    {.name = "sendBufferSize", .type = &kType4, .offset = offsetof(H223LogicalChannelParameters_AdaptationLayerType_Al3, send_buffer_size)},
};
constexpr Component kComponentsOfH223AL1MParameters[] = {
    {.name = "transferMode", .type = &kH223AL1MParameters_TransferMode, .offset = offsetof(H223AL1MParameters, transfer_mode)},
    {.name = "headerFEC", .type = &kH223AL1MParameters_HeaderFEC, .offset = offsetof(H223AL1MParameters, header_fec)},
    {.name = "crcLength", .type = &kH223AL1MParameters_CrcLength, .offset = offsetof(H223AL1MParameters, crc_length)},
    {.name = "rcpcCodeRate", .type = &kType92, .offset = offsetof(H223AL1MParameters, rcpc_code_rate)},
    {.name = "arqType", .type = &kH223AL1MParameters_ArqType, .offset = offsetof(H223AL1MParameters, arq_type)},
    {.name = "alpduInterleaving", .type = &kType10, .offset = offsetof(H223AL1MParameters, alpdu_interleaving)},
    {.name = "alsduSplitting", .type = &kType10, .offset = offsetof(H223AL1MParameters, alsdu_splitting)},
    {.name = "rsCodeCorrection", .type = &kType35, .offset = offsetof(H223AL1MParameters, rs_code_correction), .optional = &optional_access<std::optional<std::uint8_t>>},
};
constexpr Component kComponentsOfH223AL1MParameters_TransferMode[] = {
    {.name = "framed", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "unframed", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfH223AL1MParameters_HeaderFEC[] = {
    {.name = "sebch16-7", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "golay24-12", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfH223AL1MParameters_CrcLength[] = {
    {.name = "crc4bit", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "crc12bit", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "crc20bit", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "crc28bit", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "crc8bit", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "crc16bit", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "crc32bit", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "crcNotUsed", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfH223AL1MParameters_ArqType[] = {
    {.name = "noArq", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "typeIArq", .type = &kH223AnnexCArqParameters, .alternative = &alternative_access<H223AnnexCArqParameters>},
    {.name = "typeIIArq", .type = &kH223AnnexCArqParameters, .alternative = &alternative_access<H223AnnexCArqParameters>},
};
constexpr Component kComponentsOfH223AnnexCArqParameters[] = {
    {.name = "numberOfRetransmissions", .type = &kH223AnnexCArqParameters_NumberOfRetransmissions, .offset = offsetof(H223AnnexCArqParameters, number_of_retransmissions)},
    {.name = "sendBufferSize", .type = &kType4, .offset = offsetof(H223AnnexCArqParameters, send_buffer_size)},
};
constexpr Component kComponentsOfH223AnnexCArqParameters_NumberOfRetransmissions[] = {
    {.name = "finite", .type = &kType93, .alternative = &alternative_access<std::uint8_t>},
    {.name = "infinite", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfH223AL2MParameters[] = {
    {.name = "headerFEC", .type = &kH223AL2MParameters_HeaderFEC, .offset = offsetof(H223AL2MParameters, header_fec)},
    {.name = "alpduInterleaving", .type = &kType10, .offset = offsetof(H223AL2MParameters, alpdu_interleaving)},
};
constexpr Component kComponentsOfH223AL2MParameters_HeaderFEC[] = {
    {.name = "sebch16-5", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "golay24-12", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfH223AL3MParameters[] = {
    {.name = "headerFormat", .type = &kH223AL3MParameters_HeaderFormat, .offset = offsetof(H223AL3MParameters, header_format)},
    {.name = "crcLength", .type = &kH223AL3MParameters_CrcLength, .offset = offsetof(H223AL3MParameters, crc_length)},
    {.name = "rcpcCodeRate", .type = &kType92, .offset = offsetof(H223AL3MParameters, rcpc_code_rate)},
    {.name = "arqType", .type = &kH223AL3MParameters_ArqType, .offset = offsetof(H223AL3MParameters, arq_type)},
    {.name = "alpduInterleaving", .type = &kType10, .offset = offsetof(H223AL3MParameters, alpdu_interleaving)},
    {.name = "rsCodeCorrection", .type = &kType35, .offset = offsetof(H223AL3MParameters, rs_code_correction), .optional = &optional_access<std::optional<std::uint8_t>>},
};
constexpr Component kComponentsOfH223AL3MParameters_HeaderFormat[] = {
    {.name = "sebch16-7", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "golay24-12", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfH223AL3MParameters_CrcLength[] = {
    {.name = "crc4bit", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "crc12bit", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "crc20bit", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "crc28bit", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "crc8bit", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "crc16bit", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "crc32bit", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "crcNotUsed", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfH223AL3MParameters_ArqType[] = {
    {.name = "noArq", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "typeIArq", .type = &kH223AnnexCArqParameters, .alternative = &alternative_access<H223AnnexCArqParameters>},
    {.name = "typeIIArq", .type = &kH223AnnexCArqParameters, .alternative = &alternative_access<H223AnnexCArqParameters>},
};
constexpr Component kComponentsOfV76LogicalChannelParameters[] = {
    {.name = "hdlcParameters", .type = &kV76HDLCParameters, .offset = offsetof(V76LogicalChannelParameters, hdlc_parameters)},
    {.name = "suspendResume", .type = &kV76LogicalChannelParameters_SuspendResume, .offset = offsetof(V76LogicalChannelParameters, suspend_resume)},
    {.name = "uIH", .type = &kType10, .offset = offsetof(V76LogicalChannelParameters, u_ih)},
    {.name = "mode", .type = &kV76LogicalChannelParameters_Mode, .offset = offsetof(V76LogicalChannelParameters, mode)},
    {.name = "v75Parameters", .type = &kV75Parameters, .offset = offsetof(V76LogicalChannelParameters, v75_parameters)},
};
constexpr Component kComponentsOfV76HDLCParameters[] = {
    {.name = "crcLength", .type = &kCRCLength, .offset = offsetof(V76HDLCParameters, crc_length)},
    {.name = "n401", .type = &kType23, .offset = offsetof(V76HDLCParameters, n401)},
    {.name = "loopbackTestProcedure", .type = &kType10, .offset = offsetof(V76HDLCParameters, loopback_test_procedure)},
};
constexpr Component kComponentsOfCRCLength[] = {
    {.name = "crc8bit", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "crc16bit", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "crc32bit", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfV76LogicalChannelParameters_SuspendResume[] = {
    {.name = "noSuspendResume", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "suspendResumewAddress", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "suspendResumewoAddress", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfV76LogicalChannelParameters_Mode[] = {
    {.name = "eRM", .type = &kV76LogicalChannelParameters_Mode_ERM, .alternative = &alternative_access<V76LogicalChannelParameters_Mode_ERM>},
    {.name = "uNERM", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfV76LogicalChannelParameters_Mode_ERM[] = {
    {.name = "windowSize", .type = &kType24, .offset = offsetof(V76LogicalChannelParameters_Mode_ERM, window_size)},
    {.name = "recovery", .type = &kV76LogicalChannelParameters_Mode_ERM_Recovery, .offset = offsetof(V76LogicalChannelParameters_Mode_ERM, recovery)},
};
constexpr Component kComponentsOfV76LogicalChannelParameters_Mode_ERM_Recovery[] = {
    {.name = "rej", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "sREJ", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "mSREJ", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfV75Parameters[] = {
    {.name = "audioHeaderPresent", .type = &kType10, .offset = offsetof(V75Parameters, audio_header_present)},
};
constexpr Component kComponentsOfH2250LogicalChannelParameters[] = {
    {.name = "nonStandard", .type = &kType82, .offset = offsetof(H2250LogicalChannelParameters, non_standard), .optional = &optional_access<std::optional<std::vector<NonStandardParameter>>>},
    {.name = "sessionID", .type = &kType2, .offset = offsetof(H2250LogicalChannelParameters, session_id)},
    {.name = "associatedSessionID", .type = &kType20, .offset = offsetof(H2250LogicalChannelParameters, associated_session_id), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "mediaChannel", .type = &kTransportAddress, .offset = offsetof(H2250LogicalChannelParameters, media_channel), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "mediaGuaranteedDelivery", .type = &kType10, .offset = offsetof(H2250LogicalChannelParameters, media_guaranteed_delivery), .optional = &optional_access<std::optional<bool>>},
    {.name = "mediaControlChannel", .type = &kTransportAddress, .offset = offsetof(H2250LogicalChannelParameters, media_control_channel), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "mediaControlGuaranteedDelivery", .type = &kType10, .offset = offsetof(H2250LogicalChannelParameters, media_control_guaranteed_delivery), .optional = &optional_access<std::optional<bool>>},
    {.name = "silenceSuppression", .type = &kType10, .offset = offsetof(H2250LogicalChannelParameters, silence_suppression), .optional = &optional_access<std::optional<bool>>},
    {.name = "destination", .type = &kTerminalLabel, .offset = offsetof(H2250LogicalChannelParameters, destination), .optional = &optional_access<asn1::Box<TerminalLabel>>},
    {.name = "dynamicRTPPayloadType", .type = &kType86, .offset = offsetof(H2250LogicalChannelParameters, dynamic_rtp_payload_type), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "mediaPacketization", .type = &kH2250LogicalChannelParameters_MediaPacketization, .offset = offsetof(H2250LogicalChannelParameters, media_packetization), .optional = &optional_access<asn1::Box<H2250LogicalChannelParameters_MediaPacketization>>},
    {.name = "transportCapability", .type = &kTransportCapability, .offset = offsetof(H2250LogicalChannelParameters, transport_capability), .optional = &optional_access<asn1::Box<TransportCapability>>},
    {.name = "redundancyEncoding", .type = &kRedundancyEncoding, .offset = offsetof(H2250LogicalChannelParameters, redundancy_encoding), .optional = &optional_access<asn1::Box<RedundancyEncoding>>},
    {.name = "source", .type = &kTerminalLabel, .offset = offsetof(H2250LogicalChannelParameters, source), .optional = &optional_access<asn1::Box<TerminalLabel>>},
};
constexpr Component kComponentsOfTransportAddress[] = {
    {.name = "unicastAddress", .type = &kUnicastAddress, .alternative = &alternative_access<UnicastAddress>},
    {.name = "multicastAddress", .type = &kMulticastAddress, .alternative = &alternative_access<MulticastAddress>},
};
constexpr Component kComponentsOfUnicastAddress[] = {
    {.name = "iPAddress", .type = &kUnicastAddress_IPAddress, .alternative = &alternative_access<UnicastAddress_IPAddress>},
    {.name = "iPXAddress", .type = &kUnicastAddress_IPXAddress, .alternative = &alternative_access<UnicastAddress_IPXAddress>},
    {.name = "iP6Address", .type = &kUnicastAddress_IP6Address, .alternative = &alternative_access<UnicastAddress_IP6Address>},
    {.name = "netBios", .type = &kType32, .alternative = &alternative_access<Bytes>},
    {.name = "iPSourceRouteAddress", .type = &kUnicastAddress_IPSourceRouteAddress, .alternative = &alternative_access<UnicastAddress_IPSourceRouteAddress>},
    {.name = "nsap", .type = &kType13, .alternative = &alternative_access<Bytes>},
    {.name = "nonStandardAddress", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
};
constexpr Component kComponentsOfUnicastAddress_IPAddress[] = {
    {.name = "network", .type = &kType94, .offset = offsetof(UnicastAddress_IPAddress, network)},
    {.name = "tsapIdentifier", .type = &kType3, .offset = offsetof(UnicastAddress_IPAddress, tsap_identifier)},
};
constexpr Component kComponentsOfUnicastAddress_IPXAddress[] = {
    {.name = "node", .type = &kType95, .offset = offsetof(UnicastAddress_IPXAddress, node)},
    {.name = "netnum", .type = &kType94, .offset = offsetof(UnicastAddress_IPXAddress, netnum)},
    {.name = "tsapIdentifier", .type = &kType96, .offset = offsetof(UnicastAddress_IPXAddress, tsap_identifier)},
};
constexpr Component kComponentsOfUnicastAddress_IP6Address[] = {
    {.name = "network", .type = &kType32, .offset = offsetof(UnicastAddress_IP6Address, network)},
    {.name = "tsapIdentifier", .type = &kType3, .offset = offsetof(UnicastAddress_IP6Address, tsap_identifier)},
};
constexpr Component kComponentsOfUnicastAddress_IPSourceRouteAddress[] = {
    {.name = "routing", .type = &kUnicastAddress_IPSourceRouteAddress_Routing, .offset = offsetof(UnicastAddress_IPSourceRouteAddress, routing)},
    {.name = "network", .type = &kType94, .offset = offsetof(UnicastAddress_IPSourceRouteAddress, network)},
    {.name = "tsapIdentifier", .type = &kType3, .offset = offsetof(UnicastAddress_IPSourceRouteAddress, tsap_identifier)},
    {.name = "route", .type = &kType97, .offset = offsetof(UnicastAddress_IPSourceRouteAddress, route)},
};
constexpr Component kComponentsOfUnicastAddress_IPSourceRouteAddress_Routing[] = {
    {.name = "strict", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "loose", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfMulticastAddress[] = {
    {.name = "iPAddress", .type = &kMulticastAddress_IPAddress, .alternative = &alternative_access<MulticastAddress_IPAddress>},
    {.name = "iP6Address", .type = &kMulticastAddress_IP6Address, .alternative = &alternative_access<MulticastAddress_IP6Address>},
    {.name = "nsap", .type = &kType13, .alternative = &alternative_access<Bytes>},
    {.name = "nonStandardAddress", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
};
constexpr Component kComponentsOfMulticastAddress_IPAddress[] = {
    {.name = "network", .type = &kType94, .offset = offsetof(MulticastAddress_IPAddress, network)},
    {.name = "tsapIdentifier", .type = &kType3, .offset = offsetof(MulticastAddress_IPAddress, tsap_identifier)},
};
constexpr Component kComponentsOfMulticastAddress_IP6Address[] = {
    {.name = "network", .type = &kType32, .offset = offsetof(MulticastAddress_IP6Address, network)},
    {.name = "tsapIdentifier", .type = &kType3, .offset = offsetof(MulticastAddress_IP6Address, tsap_identifier)},
};
constexpr Component kComponentsOfTerminalLabel[] = {
    {.name = "mcuNumber", .type = &kType98, .offset = offsetof(TerminalLabel, mcu_number)},
    {.name = "terminalNumber", .type = &kType98, .offset = offsetof(TerminalLabel, terminal_number)},
};
constexpr Component kComponentsOfH2250LogicalChannelParameters_MediaPacketization[] = {
    {.name = "h261aVideoPacketization", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "rtpPayloadType", .type = &kRTPPayloadType, .alternative = &alternative_access<RTPPayloadType>},
};
constexpr Component kComponentsOfOpenLogicalChannel_ReverseLogicalChannelParameters[] = {
    {.name = "dataType", .type = &kDataType, .offset = offsetof(OpenLogicalChannel_ReverseLogicalChannelParameters, data_type)},
    {.name = "multiplexParameters", .type = &kOpenLogicalChannel_ReverseLogicalChannelParameters_MultiplexParameters, .offset = offsetof(OpenLogicalChannel_ReverseLogicalChannelParameters, multiplex_parameters), .optional = &optional_access<asn1::Box<OpenLogicalChannel_ReverseLogicalChannelParameters_MultiplexParameters>>},
    {.name = "reverseLogicalChannelDependency", .type = &kType11, .offset = offsetof(OpenLogicalChannel_ReverseLogicalChannelParameters, reverse_logical_channel_dependency), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "replacementFor", .type = &kType11, .offset = offsetof(OpenLogicalChannel_ReverseLogicalChannelParameters, replacement_for), .optional = &optional_access<std::optional<std::uint16_t>>},
};
constexpr Component kComponentsOfOpenLogicalChannel_ReverseLogicalChannelParameters_MultiplexParameters[] = {
    {.name = "h223LogicalChannelParameters", .type = &kH223LogicalChannelParameters, .alternative = &alternative_access<H223LogicalChannelParameters>},
    {.name = "v76LogicalChannelParameters", .type = &kV76LogicalChannelParameters, .alternative = &alternative_access<V76LogicalChannelParameters>},
    {.name = "h2250LogicalChannelParameters", .type = &kH2250LogicalChannelParameters, .alternative = &alternative_access<H2250LogicalChannelParameters>},
};
constexpr Component kComponentsOfNetworkAccessParameters[] = {
    {.name = "distribution", .type = &kNetworkAccessParameters_Distribution, .offset = offsetof(NetworkAccessParameters, distribution), .optional = &optional_access<asn1::Box<NetworkAccessParameters_Distribution>>},
    {.name = "networkAddress", .type = &kNetworkAccessParameters_NetworkAddress, .offset = offsetof(NetworkAccessParameters, network_address)},
    {.name = "associateConference", .type = &kType10, .offset = offsetof(NetworkAccessParameters, associate_conference)},
    {.name = "externalReference", .type = &kType99, .offset = offsetof(NetworkAccessParameters, external_reference), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "t120SetupProcedure", .type = &kNetworkAccessParameters_T120SetupProcedure, .offset = offsetof(NetworkAccessParameters, t120_setup_procedure), .optional = &optional_access<asn1::Box<NetworkAccessParameters_T120SetupProcedure>>},
};
constexpr Component kComponentsOfNetworkAccessParameters_Distribution[] = {
    {.name = "unicast", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "multicast", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfNetworkAccessParameters_NetworkAddress[] = {
    {.name = "q2931Address", .type = &kQ2931Address, .alternative = &alternative_access<Q2931Address>},
    {.name = "e164Address", .type = &kType100, .alternative = &alternative_access<std::string>},
    {.name = "localAreaAddress", .type = &kTransportAddress, .alternative = &alternative_access<TransportAddress>},
};
constexpr Component kComponentsOfNetworkAccessParameters_T120SetupProcedure[] = {
    {.name = "originateCall", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "waitForCall", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "issueQuery", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfEncryptionSync[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .offset = offsetof(EncryptionSync, non_standard), .optional = &optional_access<asn1::Box<NonStandardParameter>>},
    {.name = "synchFlag", .type = &kType2, .offset = offsetof(EncryptionSync, synch_flag)},
    {.name = "h235Key", .type = &kType101, .offset = offsetof(EncryptionSync, h235_key)},
    {.name = "escrowentry", .type = &kType102, .offset = offsetof(EncryptionSync, escrowentry), .optional = &optional_access<std::optional<std::vector<EscrowData>>>},
    {.name = "genericParameter", .type = &kGenericParameter, .offset = offsetof(EncryptionSync, generic_parameter), .optional = &optional_access<asn1::Box<GenericParameter>>},
};
constexpr Component kComponentsOfEscrowData[] = {
    {.name = "escrowID", .type = &kType1, .offset = offsetof(EscrowData, escrow_id)},
    {.name = "escrowValue", .type = &kType103, .offset = offsetof(EscrowData, escrow_value)},
};
constexpr Component kComponentsOfCloseLogicalChannel[] = {
    {.name = "forwardLogicalChannelNumber", .type = &kType11, .offset = offsetof(CloseLogicalChannel, forward_logical_channel_number)},
    {.name = "source", .type = &kCloseLogicalChannel_Source, .offset = offsetof(CloseLogicalChannel, source)},
    {.name = "reason", .type = &kCloseLogicalChannel_Reason, .offset = offsetof(CloseLogicalChannel, reason), .optional = &optional_access<asn1::Box<CloseLogicalChannel_Reason>>},
};
constexpr Component kComponentsOfCloseLogicalChannel_Source[] = {
    {.name = "user", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "lcse", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfCloseLogicalChannel_Reason[] = {
    {.name = "unknown", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "reopen", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "reservationFailure", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "networkErrorCode", .type = &kType2, .alternative = &alternative_access<std::uint8_t>},
};
constexpr Component kComponentsOfRequestChannelClose[] = {
    {.name = "forwardLogicalChannelNumber", .type = &kType11, .offset = offsetof(RequestChannelClose, forward_logical_channel_number)},
    {.name = "qosCapability", .type = &tables::QOSCapability, .offset = offsetof(RequestChannelClose, qos_capability), .optional = &optional_access<asn1::Box<QOSCapability>>},
    {.name = "reason", .type = &kRequestChannelClose_Reason, .offset = offsetof(RequestChannelClose, reason), .optional = &optional_access<asn1::Box<RequestChannelClose_Reason>>},
};
constexpr Component kComponentsOfRequestChannelClose_Reason[] = {
    {.name = "unknown", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "normal", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "reopen", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "reservationFailure", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "networkErrorCode", .type = &kType2, .alternative = &alternative_access<std::uint8_t>},
};
constexpr Component kComponentsOfMultiplexEntrySend[] = {
    {.name = "sequenceNumber", .type = &kType2, .offset = offsetof(MultiplexEntrySend, sequence_number)},
    {.name = "multiplexEntryDescriptors", .type = &kType104, .offset = offsetof(MultiplexEntrySend, multiplex_entry_descriptors)},
};
constexpr Component kComponentsOfMultiplexEntryDescriptor[] = {
    {.name = "multiplexTableEntryNumber", .type = &kType18, .offset = offsetof(MultiplexEntryDescriptor, multiplex_table_entry_number)},
    {.name = "elementList", .type = &kType105, .offset = offsetof(MultiplexEntryDescriptor, element_list), .optional = &optional_access<std::optional<std::vector<MultiplexElement>>>},
};
constexpr Component kComponentsOfMultiplexElement[] = {
    {.name = "type", .type = &kMultiplexElement_Type, .offset = offsetof(MultiplexElement, type)},
    {.name = "repeatCount", .type = &kMultiplexElement_RepeatCount, .offset = offsetof(MultiplexElement, repeat_count)},
};
constexpr Component kComponentsOfMultiplexElement_Type[] = {
    {.name = "logicalChannelNumber", .type = &kType3, .alternative = &alternative_access<std::uint16_t>},
    {.name = "subElementList", .type = &kType106, .alternative = &alternative_access<std::vector<MultiplexElement>>},
};
constexpr Component kComponentsOfMultiplexElement_RepeatCount[] = {
    {.name = "finite", .type = &kType11, .alternative = &alternative_access<std::uint16_t>},
    {.name = "untilClosingFlag", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfRequestMultiplexEntry[] = {
    {.name = "entryNumbers", .type = &kType107, .offset = offsetof(RequestMultiplexEntry, entry_numbers)},
};
constexpr Component kComponentsOfRequestMode[] = {
    {.name = "sequenceNumber", .type = &kType2, .offset = offsetof(RequestMode, sequence_number)},
    {.name = "requestedModes", .type = &kType109, .offset = offsetof(RequestMode, requested_modes)},
};
constexpr Component kComponentsOfModeElement[] = {
    {.name = "type", .type = &kModeElementType, .offset = offsetof(ModeElement, type)},
    {.name = "h223ModeParameters", .type = &kH223ModeParameters, .offset = offsetof(ModeElement, h223_mode_parameters), .optional = &optional_access<asn1::Box<H223ModeParameters>>},
    {.name = "v76ModeParameters", .type = &kV76ModeParameters, .offset = offsetof(ModeElement, v76_mode_parameters), .optional = &optional_access<asn1::Box<V76ModeParameters>>},
    {.name = "h2250ModeParameters", .type = &kH2250ModeParameters, .offset = offsetof(ModeElement, h2250_mode_parameters), .optional = &optional_access<asn1::Box<H2250ModeParameters>>},
    {.name = "genericModeParameters", .type = &kGenericCapability, .offset = offsetof(ModeElement, generic_mode_parameters), .optional = &optional_access<asn1::Box<GenericCapability>>},
    {.name = "multiplexedStreamModeParameters", .type = &kMultiplexedStreamModeParameters, .offset = offsetof(ModeElement, multiplexed_stream_mode_parameters), .optional = &optional_access<asn1::Box<MultiplexedStreamModeParameters>>},
    {.name = "logicalChannelNumber", .type = &kType11, .offset = offsetof(ModeElement, logical_channel_number), .optional = &optional_access<std::optional<std::uint16_t>>},
};
constexpr Component kComponentsOfModeElementType[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "videoMode", .type = &kVideoMode, .alternative = &alternative_access<VideoMode>},
    {.name = "audioMode", .type = &kAudioMode, .alternative = &alternative_access<AudioMode>},
    {.name = "dataMode", .type = &kDataMode, .alternative = &alternative_access<DataMode>},
    {.name = "encryptionMode", .type = &kEncryptionMode, .alternative = &alternative_access<EncryptionMode>},
    {.name = "h235Mode", .type = &kH235Mode, .alternative = &alternative_access<H235Mode>},
    {.name = "multiplexedStreamMode", .type = &kMultiplexedStreamParameter, .alternative = &alternative_access<MultiplexedStreamParameter>},
    {.name = "redundancyEncodingDTMode", .type = &kRedundancyEncodingDTMode, .alternative = &alternative_access<RedundancyEncodingDTMode>},
    {.name = "multiplePayloadStreamMode", .type = &kMultiplePayloadStreamMode, .alternative = &alternative_access<MultiplePayloadStreamMode>},
    {.name = "depFecMode", .type = &kDepFECMode, .alternative = &alternative_access<DepFECMode>},
    {.name = "fecMode", .type = &kFECMode, .alternative = &alternative_access<FECMode>},
};
constexpr Component kComponentsOfVideoMode[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "h261VideoMode", .type = &kH261VideoMode, .alternative = &alternative_access<H261VideoMode>},
    {.name = "h262VideoMode", .type = &kH262VideoMode, .alternative = &alternative_access<H262VideoMode>},
    {.name = "h263VideoMode", .type = &kH263VideoMode, .alternative = &alternative_access<H263VideoMode>},
    {.name = "is11172VideoMode", .type = &kIS11172VideoMode, .alternative = &alternative_access<IS11172VideoMode>},
    {.name = "genericVideoMode", .type = &kGenericCapability, .alternative = &alternative_access<GenericCapability>},
};
constexpr Component kComponentsOfH261VideoMode[] = {
    {.name = "resolution", .type = &kH261VideoMode_Resolution, .offset = offsetof(H261VideoMode, resolution)},
    {.name = "bitRate", .type = &kType16, .offset = offsetof(H261VideoMode, bit_rate)},
    {.name = "stillImageTransmission", .type = &kType10, .offset = offsetof(H261VideoMode, still_image_transmission)},
};
constexpr Component kComponentsOfH261VideoMode_Resolution[] = {
    {.name = "qcif", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "cif", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfH262VideoMode[] = {
    {.name = "profileAndLevel", .type = &kH262VideoMode_ProfileAndLevel, .offset = offsetof(H262VideoMode, profile_and_level)},
    {.name = "videoBitRate", .type = &kType50, .offset = offsetof(H262VideoMode, video_bit_rate), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "vbvBufferSize", .type = &kType51, .offset = offsetof(H262VideoMode, vbv_buffer_size), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "samplesPerLine", .type = &kType52, .offset = offsetof(H262VideoMode, samples_per_line), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "linesPerFrame", .type = &kType52, .offset = offsetof(H262VideoMode, lines_per_frame), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "framesPerSecond", .type = &kType45, .offset = offsetof(H262VideoMode, frames_per_second), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "luminanceSampleRate", .type = &kType28, .offset = offsetof(H262VideoMode, luminance_sample_rate), .optional = &optional_access<std::optional<std::uint32_t>>},
};
constexpr Component kComponentsOfH262VideoMode_ProfileAndLevel[] = {
    {.name = "profileAndLevel-SPatML", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "profileAndLevel-MPatLL", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "profileAndLevel-MPatML", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "profileAndLevel-MPatH-14", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "profileAndLevel-MPatHL", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "profileAndLevel-SNRatLL", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "profileAndLevel-SNRatML", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "profileAndLevel-SpatialatH-14", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "profileAndLevel-HPatML", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "profileAndLevel-HPatH-14", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "profileAndLevel-HPatHL", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfH263VideoMode[] = {
    {.name = "resolution", .type = &kH263VideoMode_Resolution, .offset = offsetof(H263VideoMode, resolution)},
    {.name = "bitRate", .type = &kType16, .offset = offsetof(H263VideoMode, bit_rate)},
    {.name = "unrestrictedVector", .type = &kType10, .offset = offsetof(H263VideoMode, unrestricted_vector)},
    {.name = "arithmeticCoding", .type = &kType10, .offset = offsetof(H263VideoMode, arithmetic_coding)},
    {.name = "advancedPrediction", .type = &kType10, .offset = offsetof(H263VideoMode, advanced_prediction)},
    {.name = "pbFrames", .type = &kType10, .offset = offsetof(H263VideoMode, pb_frames)},
    {.name = "errorCompensation", .type = &kType10, .offset = offsetof(H263VideoMode, error_compensation), .optional = &optional_access<std::optional<bool>>},
    {.name = "enhancementLayerInfo", .type = &kEnhancementLayerInfo, .offset = offsetof(H263VideoMode, enhancement_layer_info), .optional = &optional_access<asn1::Box<EnhancementLayerInfo>>},
    {.name = "h263Options", .type = &kH263Options, .offset = offsetof(H263VideoMode, h263_options), .optional = &optional_access<asn1::Box<H263Options>>},
};
constexpr Component kComponentsOfH263VideoMode_Resolution[] = {
    {.name = "sqcif", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "qcif", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "cif", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "cif4", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "cif16", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "custom", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfIS11172VideoMode[] = {
    {.name = "constrainedBitstream", .type = &kType10, .offset = offsetof(IS11172VideoMode, constrained_bitstream)},
    {.name = "videoBitRate", .type = &kType50, .offset = offsetof(IS11172VideoMode, video_bit_rate), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "vbvBufferSize", .type = &kType51, .offset = offsetof(IS11172VideoMode, vbv_buffer_size), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "samplesPerLine", .type = &kType52, .offset = offsetof(IS11172VideoMode, samples_per_line), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "linesPerFrame", .type = &kType52, .offset = offsetof(IS11172VideoMode, lines_per_frame), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "pictureRate", .type = &kType45, .offset = offsetof(IS11172VideoMode, picture_rate), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "luminanceSampleRate", .type = &kType28, .offset = offsetof(IS11172VideoMode, luminance_sample_rate), .optional = &optional_access<std::optional<std::uint32_t>>},
};
constexpr Component kComponentsOfAudioMode[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "g711Alaw64k", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "g711Alaw56k", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "g711Ulaw64k", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "g711Ulaw56k", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "g722-64k", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "g722-56k", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "g722-48k", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "g728", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "g729", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "g729AnnexA", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "g7231", .type = &kAudioMode_G7231, .alternative = &alternative_access<AudioMode_G7231>},
    {.name = "is11172AudioMode", .type = &kIS11172AudioMode, .alternative = &alternative_access<IS11172AudioMode>},
    {.name = "is13818AudioMode", .type = &kIS13818AudioMode, .alternative = &alternative_access<IS13818AudioMode>},
    {.name = "g729wAnnexB", .type = &kType8, .alternative = &alternative_access<std::uint16_t>},
    {.name = "g729AnnexAwAnnexB", .type = &kType8, .alternative = &alternative_access<std::uint16_t>},
    {.name = "g7231AnnexCMode", .type = &kG7231AnnexCMode, .alternative = &alternative_access<G7231AnnexCMode>},
    {.name = "gsmFullRate", .type = &kGSMAudioCapability, .alternative = &alternative_access<GSMAudioCapability>},
    {.name = "gsmHalfRate", .type = &kGSMAudioCapability, .alternative = &alternative_access<GSMAudioCapability>},
    {.name = "gsmEnhancedFullRate", .type = &kGSMAudioCapability, .alternative = &alternative_access<GSMAudioCapability>},
    {.name = "genericAudioMode", .type = &kGenericCapability, .alternative = &alternative_access<GenericCapability>},
    {.name = "g729Extensions", .type = &kG729Extensions, .alternative = &alternative_access<G729Extensions>},
    {.name = "vbd", .type = &kVBDMode, .alternative = &alternative_access<VBDMode>},
};
constexpr Component kComponentsOfAudioMode_G7231[] = {
    {.name = "noSilenceSuppressionLowRate", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "noSilenceSuppressionHighRate", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "silenceSuppressionLowRate", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "silenceSuppressionHighRate", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfIS11172AudioMode[] = {
    {.name = "audioLayer", .type = &kIS11172AudioMode_AudioLayer, .offset = offsetof(IS11172AudioMode, audio_layer)},
    {.name = "audioSampling", .type = &kIS11172AudioMode_AudioSampling, .offset = offsetof(IS11172AudioMode, audio_sampling)},
    {.name = "multichannelType", .type = &kIS11172AudioMode_MultichannelType, .offset = offsetof(IS11172AudioMode, multichannel_type)},
    {.name = "bitRate", .type = &kType76, .offset = offsetof(IS11172AudioMode, bit_rate)},
};
constexpr Component kComponentsOfIS11172AudioMode_AudioLayer[] = {
    {.name = "audioLayer1", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "audioLayer2", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "audioLayer3", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfIS11172AudioMode_AudioSampling[] = {
    {.name = "audioSampling32k", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "audioSampling44k1", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "audioSampling48k", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfIS11172AudioMode_MultichannelType[] = {
    {.name = "singleChannel", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "twoChannelStereo", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "twoChannelDual", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfIS13818AudioMode[] = {
    {.name = "audioLayer", .type = &kIS13818AudioMode_AudioLayer, .offset = offsetof(IS13818AudioMode, audio_layer)},
    {.name = "audioSampling", .type = &kIS13818AudioMode_AudioSampling, .offset = offsetof(IS13818AudioMode, audio_sampling)},
    {.name = "multichannelType", .type = &kIS13818AudioMode_MultichannelType, .offset = offsetof(IS13818AudioMode, multichannel_type)},
    {.name = "lowFrequencyEnhancement", .type = &kType10, .offset = offsetof(IS13818AudioMode, low_frequency_enhancement)},
    {.name = "multilingual", .type = &kType10, .offset = offsetof(IS13818AudioMode, multilingual)},
    {.name = "bitRate", .type = &kType77, .offset = offsetof(IS13818AudioMode, bit_rate)},
};
constexpr Component kComponentsOfIS13818AudioMode_AudioLayer[] = {
    {.name = "audioLayer1", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "audioLayer2", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "audioLayer3", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfIS13818AudioMode_AudioSampling[] = {
    {.name = "audioSampling16k", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "audioSampling22k05", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "audioSampling24k", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "audioSampling32k", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "audioSampling44k1", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "audioSampling48k", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfIS13818AudioMode_MultichannelType[] = {
    {.name = "singleChannel", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "twoChannelStereo", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "twoChannelDual", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "threeChannels2-1", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "threeChannels3-0", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "fourChannels2-0-2-0", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "fourChannels2-2", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "fourChannels3-1", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "fiveChannels3-0-2-0", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "fiveChannels3-2", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfG7231AnnexCMode[] = {
    {.name = "maxAl-sduAudioFrames", .type = &kType8, .offset = offsetof(G7231AnnexCMode, max_al_sdu_audio_frames)},
    {.name = "silenceSuppression", .type = &kType10, .offset = offsetof(G7231AnnexCMode, silence_suppression)},
    {.name = "g723AnnexCAudioMode", .type = &kG7231AnnexCMode_G723AnnexCAudioMode, .offset = offsetof(G7231AnnexCMode, g723_annex_c_audio_mode)},
};
constexpr Component kComponentsOfG7231AnnexCMode_G723AnnexCAudioMode[] = {
    {.name = "highRateMode0", .type = &kType78, .offset = offsetof(G7231AnnexCMode_G723AnnexCAudioMode, high_rate_mode0)},
    {.name = "highRateMode1", .type = &kType78, .offset = offsetof(G7231AnnexCMode_G723AnnexCAudioMode, high_rate_mode1)},
    {.name = "lowRateMode0", .type = &kType79, .offset = offsetof(G7231AnnexCMode_G723AnnexCAudioMode, low_rate_mode0)},
    {.name = "lowRateMode1", .type = &kType79, .offset = offsetof(G7231AnnexCMode_G723AnnexCAudioMode, low_rate_mode1)},
    {.name = "sidMode0", .type = &kType80, .offset = offsetof(G7231AnnexCMode_G723AnnexCAudioMode, sid_mode0)},
    {.name = "sidMode1", .type = &kType80, .offset = offsetof(G7231AnnexCMode_G723AnnexCAudioMode, sid_mode1)},
};
constexpr Component kComponentsOfVBDMode[] = {
    {.name = "type", .type = &kAudioMode, .offset = offsetof(VBDMode, type)},
};
constexpr Component kComponentsOfDataMode[] = {
    {.name = "application", .type = &kDataMode_Application, .offset = offsetof(DataMode, application)},
    {.name = "bitRate", .type = &kType28, .offset = offsetof(DataMode, bit_rate)},
};
constexpr Component kComponentsOfDataMode_Application[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "t120", .type = &tables::DataProtocolCapability, .alternative = &alternative_access<DataProtocolCapability>},
    {.name = "dsm-cc", .type = &tables::DataProtocolCapability, .alternative = &alternative_access<DataProtocolCapability>},
    {.name = "userData", .type = &tables::DataProtocolCapability, .alternative = &alternative_access<DataProtocolCapability>},
    {.name = "t84", .type = &tables::DataProtocolCapability, .alternative = &alternative_access<DataProtocolCapability>},
    {.name = "t434", .type = &tables::DataProtocolCapability, .alternative = &alternative_access<DataProtocolCapability>},
    {.name = "h224", .type = &tables::DataProtocolCapability, .alternative = &alternative_access<DataProtocolCapability>},
    {.name = "nlpid", .type = &kDataMode_Application_Nlpid, .alternative = &alternative_access<DataMode_Application_Nlpid>},
    {.name = "dsvdControl", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "h222DataPartitioning", .type = &tables::DataProtocolCapability, .alternative = &alternative_access<DataProtocolCapability>},
    {.name = "t30fax", .type = &tables::DataProtocolCapability, .alternative = &alternative_access<DataProtocolCapability>},
    {.name = "t140", .type = &tables::DataProtocolCapability, .alternative = &alternative_access<DataProtocolCapability>},
    {.name = "t38fax", .type = &kDataMode_Application_T38fax, .alternative = &alternative_access<DataMode_Application_T38fax>},
    {.name = "genericDataMode", .type = &kGenericCapability, .alternative = &alternative_access<GenericCapability>},
};
constexpr Component kComponentsOfDataMode_Application_Nlpid[] = {
    {.name = "nlpidProtocol", .type = &tables::DataProtocolCapability, .offset = offsetof(DataMode_Application_Nlpid, nlpid_protocol)},
    {.name = "nlpidData", .type = &kType0, .offset = offsetof(DataMode_Application_Nlpid, nlpid_data)},
};
constexpr Component kComponentsOfDataMode_Application_T38fax[] = {
    {.name = "t38FaxProtocol", .type = &tables::DataProtocolCapability, .offset = offsetof(DataMode_Application_T38fax, t38_fax_protocol)},
    {.name = "t38FaxProfile", .type = &tables::T38FaxProfile, .offset = offsetof(DataMode_Application_T38fax, t38_fax_profile)},
};
constexpr Component kComponentsOfH235Mode[] = {
    {.name = "encryptionAuthenticationAndIntegrity", .type = &kEncryptionAuthenticationAndIntegrity, .offset = offsetof(H235Mode, encryption_authentication_and_integrity)},
    {.name = "mediaMode", .type = &kH235Mode_MediaMode, .offset = offsetof(H235Mode, media_mode)},
};
constexpr Component kComponentsOfH235Mode_MediaMode[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "videoMode", .type = &kVideoMode, .alternative = &alternative_access<VideoMode>},
    {.name = "audioMode", .type = &kAudioMode, .alternative = &alternative_access<AudioMode>},
    {.name = "dataMode", .type = &kDataMode, .alternative = &alternative_access<DataMode>},
};
constexpr Component kComponentsOfRedundancyEncodingDTMode[] = {
    {.name = "redundancyEncodingMethod", .type = &kRedundancyEncodingMethod, .offset = offsetof(RedundancyEncodingDTMode, redundancy_encoding_method)},
    {.name = "primary", .type = &kRedundancyEncodingDTModeElement, .offset = offsetof(RedundancyEncodingDTMode, primary)},
    {.name = "secondary", .type = &kType110, .offset = offsetof(RedundancyEncodingDTMode, secondary)},
};
constexpr Component kComponentsOfRedundancyEncodingDTModeElement[] = {
    {.name = "type", .type = &kRedundancyEncodingDTModeElement_Type, .offset = offsetof(RedundancyEncodingDTModeElement, type)},
};
constexpr Component kComponentsOfRedundancyEncodingDTModeElement_Type[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "videoMode", .type = &kVideoMode, .alternative = &alternative_access<VideoMode>},
    {.name = "audioMode", .type = &kAudioMode, .alternative = &alternative_access<AudioMode>},
    {.name = "dataMode", .type = &kDataMode, .alternative = &alternative_access<DataMode>},
    {.name = "encryptionMode", .type = &kEncryptionMode, .alternative = &alternative_access<EncryptionMode>},
    {.name = "h235Mode", .type = &kH235Mode, .alternative = &alternative_access<H235Mode>},
    {.name = "fecMode", .type = &kFECMode, .alternative = &alternative_access<FECMode>},
};
constexpr Component kComponentsOfFECMode[] = {
    {.name = "protectedElement", .type = &kModeElementType, .offset = offsetof(FECMode, protected_element)},
    {.name = "fecScheme", .type = &kType1, .offset = offsetof(FECMode, fec_scheme), .optional = &optional_access<std::optional<asn1::ObjectIdentifier>>},
    {.name = "rfc2733Format", .type = &kFECMode_Rfc2733Format, .offset = offsetof(FECMode, rfc2733_format), .optional = &optional_access<asn1::Box<FECMode_Rfc2733Format>>},
};
constexpr Component kComponentsOfFECMode_Rfc2733Format[] = {
    {.name = "rfc2733rfc2198", .type = &kType87, .alternative = &alternative_access<std::int64_t>},
    {.name = "rfc2733sameport", .type = &kType87, .alternative = &alternative_access<std::int64_t>},
    {.name = "rfc2733diffport", .type = &kType87, .alternative = &alternative_access<std::int64_t>},
};
constexpr Component kComponentsOfMultiplePayloadStreamMode[] = {
    {.name = "elements", .type = &kType111, .offset = offsetof(MultiplePayloadStreamMode, elements)},
};
constexpr Component kComponentsOfMultiplePayloadStreamElementMode[] = {
    {.name = "type", .type = &kModeElementType, .offset = offsetof(MultiplePayloadStreamElementMode, type)},
};
constexpr Component kComponentsOfDepFECMode[] = {
    {.name = "rfc2733Mode", .type = &kDepFECMode_Rfc2733Mode, .alternative = &alternative_access<DepFECMode_Rfc2733Mode>},
};
constexpr Component kComponentsOfDepFECMode_Rfc2733Mode[] = {
    {.name = "mode", .type = &kDepFECMode_Rfc2733Mode_Mode, .offset = offsetof(DepFECMode_Rfc2733Mode, mode)},
};
constexpr Component kComponentsOfDepFECMode_Rfc2733Mode_Mode[] = {
    {.name = "redundancyEncoding", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "separateStream", .type = &kDepFECMode_Rfc2733Mode_Mode_SeparateStream, .alternative = &alternative_access<DepFECMode_Rfc2733Mode_Mode_SeparateStream>},
};
constexpr Component kComponentsOfDepFECMode_Rfc2733Mode_Mode_SeparateStream[] = {
    {.name = "differentPort", .type = &kDepFECMode_Rfc2733Mode_Mode_SeparateStream_DifferentPort, .alternative = &alternative_access<DepFECMode_Rfc2733Mode_Mode_SeparateStream_DifferentPort>},
    {.name = "samePort", .type = &kDepFECMode_Rfc2733Mode_Mode_SeparateStream_SamePort, .alternative = &alternative_access<DepFECMode_Rfc2733Mode_Mode_SeparateStream_SamePort>},
};
constexpr Component kComponentsOfDepFECMode_Rfc2733Mode_Mode_SeparateStream_DifferentPort[] = {
    {.name = "protectedSessionID", .type = &kType20, .offset = offsetof(DepFECMode_Rfc2733Mode_Mode_SeparateStream_DifferentPort, protected_session_id)},
    {.name = "protectedPayloadType", .type = &kType35, .offset = offsetof(DepFECMode_Rfc2733Mode_Mode_SeparateStream_DifferentPort, protected_payload_type), .optional = &optional_access<std::optional<std::uint8_t>>},
};
constexpr Component kComponentsOfDepFECMode_Rfc2733Mode_Mode_SeparateStream_SamePort[] = {
    {.name = "protectedType", .type = &kModeElementType, .offset = offsetof(DepFECMode_Rfc2733Mode_Mode_SeparateStream_SamePort, protected_type)},
};
constexpr Component kComponentsOfH223ModeParameters[] = {
    {.name = "adaptationLayerType", .type = &kH223ModeParameters_AdaptationLayerType, .offset = offsetof(H223ModeParameters, adaptation_layer_type)},
    {.name = "segmentableFlag", .type = &kType10, .offset = offsetof(H223ModeParameters, segmentable_flag)},
};
constexpr Component kComponentsOfH223ModeParameters_AdaptationLayerType[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "al1Framed", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "al1NotFramed", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "al2WithoutSequenceNumbers", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "al2WithSequenceNumbers", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "al3", .type = &kH223ModeParameters_AdaptationLayerType_Al3, .alternative = &alternative_access<H223ModeParameters_AdaptationLayerType_Al3>},
    {.name = "al1M", .type = &kH223AL1MParameters, .alternative = &alternative_access<H223AL1MParameters>},
    {.name = "al2M", .type = &kH223AL2MParameters, .alternative = &alternative_access<H223AL2MParameters>},
    {.name = "al3M", .type = &kH223AL3MParameters, .alternative = &alternative_access<H223AL3MParameters>},
};
constexpr Component kComponentsOfH223ModeParameters_AdaptationLayerType_Al3[] = {
    {.name = "controlFieldOctets", .type = &kType91, .offset = offsetof(H223ModeParameters_AdaptationLayerType_Al3, control_field_octets)},
    {.name = "sendBufferSize", .type = &kType4, .offset = offsetof(H223ModeParameters_AdaptationLayerType_Al3, send_buffer_size)},
};
constexpr Component kComponentsOfV76ModeParameters[] = {
    {.name = "suspendResumewAddress", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "suspendResumewoAddress", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfH2250ModeParameters[] = {
    {.name = "redundancyEncodingMode", .type = &kRedundancyEncodingMode, .offset = offsetof(H2250ModeParameters, redundancy_encoding_mode), .optional = &optional_access<asn1::Box<RedundancyEncodingMode>>},
};
constexpr Component kComponentsOfRedundancyEncodingMode[] = {
    {.name = "redundancyEncodingMethod", .type = &kRedundancyEncodingMethod, .offset = offsetof(RedundancyEncodingMode, redundancy_encoding_method)},
    {.name = "secondaryEncoding", .type = &kRedundancyEncodingMode_SecondaryEncoding, .offset = offsetof(RedundancyEncodingMode, secondary_encoding), .optional = &optional_access<asn1::Box<RedundancyEncodingMode_SecondaryEncoding>>},
};
constexpr Component kComponentsOfRedundancyEncodingMode_SecondaryEncoding[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "audioData", .type = &kAudioMode, .alternative = &alternative_access<AudioMode>},
};
constexpr Component kComponentsOfMultiplexedStreamModeParameters[] = {
    {.name = "logicalChannelNumber", .type = &kType11, .offset = offsetof(MultiplexedStreamModeParameters, logical_channel_number)},
};
constexpr Component kComponentsOfRoundTripDelayRequest[] = {
    {.name = "sequenceNumber", .type = &kType2, .offset = offsetof(RoundTripDelayRequest, sequence_number)},
};
constexpr Component kComponentsOfMaintenanceLoopRequest[] = {
    {.name = "type", .type = &kMaintenanceLoopRequest_Type, .offset = offsetof(MaintenanceLoopRequest, type)},
};
constexpr Component kComponentsOfMaintenanceLoopRequest_Type[] = {
    {.name = "systemLoop", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "mediaLoop", .type = &kType11, .alternative = &alternative_access<std::uint16_t>},
    {.name = "logicalChannelLoop", .type = &kType11, .alternative = &alternative_access<std::uint16_t>},
};
constexpr Component kComponentsOfConferenceRequest[] = {
    {.name = "terminalListRequest", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "makeMeChair", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "cancelMakeMeChair", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "dropTerminal", .type = &kTerminalLabel, .alternative = &alternative_access<TerminalLabel>},
    {.name = "requestTerminalID", .type = &kTerminalLabel, .alternative = &alternative_access<TerminalLabel>},
    {.name = "enterH243Password", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "enterH243TerminalID", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "enterH243ConferenceID", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "enterExtensionAddress", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "requestChairTokenOwner", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "requestTerminalCertificate", .type = &kConferenceRequest_RequestTerminalCertificate, .alternative = &alternative_access<ConferenceRequest_RequestTerminalCertificate>},
    {.name = "broadcastMyLogicalChannel", .type = &kType11, .alternative = &alternative_access<std::uint16_t>},
    {.name = "makeTerminalBroadcaster", .type = &kTerminalLabel, .alternative = &alternative_access<TerminalLabel>},
    {.name = "sendThisSource", .type = &kTerminalLabel, .alternative = &alternative_access<TerminalLabel>},
    {.name = "requestAllTerminalIDs", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "remoteMCRequest", .type = &kRemoteMCRequest, .alternative = &alternative_access<RemoteMCRequest>},
};
constexpr Component kComponentsOfConferenceRequest_RequestTerminalCertificate[] = {
    {.name = "terminalLabel", .type = &kTerminalLabel, .offset = offsetof(ConferenceRequest_RequestTerminalCertificate, terminal_label), .optional = &optional_access<asn1::Box<TerminalLabel>>},
    {.name = "certSelectionCriteria", .type = &kType112, .offset = offsetof(ConferenceRequest_RequestTerminalCertificate, cert_selection_criteria), .optional = &optional_access<std::optional<std::vector<Criteria>>>},
    {.name = "sRandom", .type = &kType41, .offset = offsetof(ConferenceRequest_RequestTerminalCertificate, s_random), .optional = &optional_access<std::optional<std::uint32_t>>},
};
constexpr Component kComponentsOfCriteria[] = {
    {.name = "field", .type = &kType1, .offset = offsetof(Criteria, field)},
    {.name = "value", .type = &kType101, .offset = offsetof(Criteria, value)},
};
constexpr Component kComponentsOfRemoteMCRequest[] = {
    {.name = "masterActivate", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "slaveActivate", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "deActivate", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfMultilinkRequest[] = {
    {.name = "nonStandard", .type = &kNonStandardMessage, .alternative = &alternative_access<NonStandardMessage>},
    {.name = "callInformation", .type = &kMultilinkRequest_CallInformation, .alternative = &alternative_access<MultilinkRequest_CallInformation>},
    {.name = "addConnection", .type = &kMultilinkRequest_AddConnection, .alternative = &alternative_access<MultilinkRequest_AddConnection>},
    {.name = "removeConnection", .type = &kMultilinkRequest_RemoveConnection, .alternative = &alternative_access<MultilinkRequest_RemoveConnection>},
    {.name = "maximumHeaderInterval", .type = &kMultilinkRequest_MaximumHeaderInterval, .alternative = &alternative_access<MultilinkRequest_MaximumHeaderInterval>},
};
constexpr Component kComponentsOfMultilinkRequest_CallInformation[] = {
    {.name = "maxNumberOfAdditionalConnections", .type = &kType11, .offset = offsetof(MultilinkRequest_CallInformation, max_number_of_additional_connections)},
};
constexpr Component kComponentsOfMultilinkRequest_AddConnection[] = {
    {.name = "sequenceNumber", .type = &kType2, .offset = offsetof(MultilinkRequest_AddConnection, sequence_number)},
    {.name = "dialingInformation", .type = &kDialingInformation, .offset = offsetof(MultilinkRequest_AddConnection, dialing_information)},
};
constexpr Component kComponentsOfDialingInformation[] = {
    {.name = "nonStandard", .type = &kNonStandardMessage, .alternative = &alternative_access<NonStandardMessage>},
    {.name = "differential", .type = &kType113, .alternative = &alternative_access<std::vector<DialingInformationNumber>>},
    {.name = "infoNotAvailable", .type = &kType11, .alternative = &alternative_access<std::uint16_t>},
};
constexpr Component kComponentsOfDialingInformationNumber[] = {
    {.name = "networkAddress", .type = &kType114, .offset = offsetof(DialingInformationNumber, network_address)},
    {.name = "subAddress", .type = &kType115, .offset = offsetof(DialingInformationNumber, sub_address), .optional = &optional_access<std::optional<std::string>>},
    {.name = "networkType", .type = &kType116, .offset = offsetof(DialingInformationNumber, network_type)},
};
constexpr Component kComponentsOfDialingInformationNetworkType[] = {
    {.name = "nonStandard", .type = &kNonStandardMessage, .alternative = &alternative_access<NonStandardMessage>},
    {.name = "n-isdn", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "gstn", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "mobile", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfMultilinkRequest_RemoveConnection[] = {
    {.name = "connectionIdentifier", .type = &kConnectionIdentifier, .offset = offsetof(MultilinkRequest_RemoveConnection, connection_identifier)},
};
constexpr Component kComponentsOfConnectionIdentifier[] = {
    {.name = "channelTag", .type = &kType28, .offset = offsetof(ConnectionIdentifier, channel_tag)},
    {.name = "sequenceNumber", .type = &kType28, .offset = offsetof(ConnectionIdentifier, sequence_number)},
};
constexpr Component kComponentsOfMultilinkRequest_MaximumHeaderInterval[] = {
    {.name = "requestType", .type = &kMultilinkRequest_MaximumHeaderInterval_RequestType, .offset = offsetof(MultilinkRequest_MaximumHeaderInterval, request_type)},
};
constexpr Component kComponentsOfMultilinkRequest_MaximumHeaderInterval_RequestType[] = {
    {.name = "currentIntervalInformation", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "requestedInterval", .type = &kType3, .alternative = &alternative_access<std::uint16_t>},
};
constexpr Component kComponentsOfLogicalChannelRateRequest[] = {
    {.name = "sequenceNumber", .type = &kType2, .offset = offsetof(LogicalChannelRateRequest, sequence_number)},
    {.name = "logicalChannelNumber", .type = &kType11, .offset = offsetof(LogicalChannelRateRequest, logical_channel_number)},
    {.name = "maximumBitRate", .type = &kType28, .offset = offsetof(LogicalChannelRateRequest, maximum_bit_rate)},
};
constexpr Component kComponentsOfResponseMessage[] = {
    {.name = "nonStandard", .type = &kNonStandardMessage, .alternative = &alternative_access<NonStandardMessage>},
    {.name = "masterSlaveDeterminationAck", .type = &kMasterSlaveDeterminationAck, .alternative = &alternative_access<MasterSlaveDeterminationAck>},
    {.name = "masterSlaveDeterminationReject", .type = &kMasterSlaveDeterminationReject, .alternative = &alternative_access<MasterSlaveDeterminationReject>},
    {.name = "terminalCapabilitySetAck", .type = &kTerminalCapabilitySetAck, .alternative = &alternative_access<TerminalCapabilitySetAck>},
    {.name = "terminalCapabilitySetReject", .type = &kTerminalCapabilitySetReject, .alternative = &alternative_access<TerminalCapabilitySetReject>},
    {.name = "openLogicalChannelAck", .type = &kOpenLogicalChannelAck, .alternative = &alternative_access<OpenLogicalChannelAck>},
    {.name = "openLogicalChannelReject", .type = &kOpenLogicalChannelReject, .alternative = &alternative_access<OpenLogicalChannelReject>},
    {.name = "closeLogicalChannelAck", .type = &kCloseLogicalChannelAck, .alternative = &alternative_access<CloseLogicalChannelAck>},
    {.name = "requestChannelCloseAck", .type = &kRequestChannelCloseAck, .alternative = &alternative_access<RequestChannelCloseAck>},
    {.name = "requestChannelCloseReject", .type = &kRequestChannelCloseReject, .alternative = &alternative_access<RequestChannelCloseReject>},
    {.name = "multiplexEntrySendAck", .type = &kMultiplexEntrySendAck, .alternative = &alternative_access<MultiplexEntrySendAck>},
    {.name = "multiplexEntrySendReject", .type = &kMultiplexEntrySendReject, .alternative = &alternative_access<MultiplexEntrySendReject>},
    {.name = "requestMultiplexEntryAck", .type = &kRequestMultiplexEntryAck, .alternative = &alternative_access<RequestMultiplexEntryAck>},
    {.name = "requestMultiplexEntryReject", .type = &kRequestMultiplexEntryReject, .alternative = &alternative_access<RequestMultiplexEntryReject>},
    {.name = "requestModeAck", .type = &kRequestModeAck, .alternative = &alternative_access<RequestModeAck>},
    {.name = "requestModeReject", .type = &kRequestModeReject, .alternative = &alternative_access<RequestModeReject>},
    {.name = "roundTripDelayResponse", .type = &kRoundTripDelayResponse, .alternative = &alternative_access<RoundTripDelayResponse>},
    {.name = "maintenanceLoopAck", .type = &kMaintenanceLoopAck, .alternative = &alternative_access<MaintenanceLoopAck>},
    {.name = "maintenanceLoopReject", .type = &kMaintenanceLoopReject, .alternative = &alternative_access<MaintenanceLoopReject>},
    {.name = "communicationModeResponse", .type = &kCommunicationModeResponse, .alternative = &alternative_access<CommunicationModeResponse>},
    {.name = "conferenceResponse", .type = &kConferenceResponse, .alternative = &alternative_access<ConferenceResponse>},
    {.name = "multilinkResponse", .type = &kMultilinkResponse, .alternative = &alternative_access<MultilinkResponse>},
    {.name = "logicalChannelRateAcknowledge", .type = &kLogicalChannelRateAcknowledge, .alternative = &alternative_access<LogicalChannelRateAcknowledge>},
    {.name = "logicalChannelRateReject", .type = &kLogicalChannelRateReject, .alternative = &alternative_access<LogicalChannelRateReject>},
    {.name = "genericResponse", .type = &kGenericMessage, .alternative = &alternative_access<GenericMessage>},
};
constexpr Component kComponentsOfMasterSlaveDeterminationAck[] = {
    {.name = "decision", .type = &kMasterSlaveDeterminationAck_Decision, .offset = offsetof(MasterSlaveDeterminationAck, decision)},
};
constexpr Component kComponentsOfMasterSlaveDeterminationAck_Decision[] = {
    {.name = "master", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "slave", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfMasterSlaveDeterminationReject[] = {
    {.name = "cause", .type = &kMasterSlaveDeterminationReject_Cause, .offset = offsetof(MasterSlaveDeterminationReject, cause)},
};
constexpr Component kComponentsOfMasterSlaveDeterminationReject_Cause[] = {
    {.name = "identicalNumbers", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfTerminalCapabilitySetAck[] = {
    {.name = "sequenceNumber", .type = &kType2, .offset = offsetof(TerminalCapabilitySetAck, sequence_number)},
    {.name = "genericInformation", .type = &kType7, .offset = offsetof(TerminalCapabilitySetAck, generic_information), .optional = &optional_access<std::optional<std::vector<GenericMessage>>>},
};
constexpr Component kComponentsOfTerminalCapabilitySetReject[] = {
    {.name = "sequenceNumber", .type = &kType2, .offset = offsetof(TerminalCapabilitySetReject, sequence_number)},
    {.name = "cause", .type = &kTerminalCapabilitySetReject_Cause, .offset = offsetof(TerminalCapabilitySetReject, cause)},
    {.name = "genericInformation", .type = &kType7, .offset = offsetof(TerminalCapabilitySetReject, generic_information), .optional = &optional_access<std::optional<std::vector<GenericMessage>>>},
};
constexpr Component kComponentsOfTerminalCapabilitySetReject_Cause[] = {
    {.name = "unspecified", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "undefinedTableEntryUsed", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "descriptorCapacityExceeded", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "tableEntryCapacityExceeded", .type = &kTerminalCapabilitySetReject_Cause_TableEntryCapacityExceeded, .alternative = &alternative_access<TerminalCapabilitySetReject_Cause_TableEntryCapacityExceeded>},
};
constexpr Component kComponentsOfTerminalCapabilitySetReject_Cause_TableEntryCapacityExceeded[] = {
    {.name = "highestEntryNumberProcessed", .type = &kType11, .alternative = &alternative_access<std::uint16_t>},
    {.name = "noneProcessed", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfOpenLogicalChannelAck[] = {
    {.name = "forwardLogicalChannelNumber", .type = &kType11, .offset = offsetof(OpenLogicalChannelAck, forward_logical_channel_number)},
    {.name = "reverseLogicalChannelParameters", .type = &kOpenLogicalChannelAck_ReverseLogicalChannelParameters, .offset = offsetof(OpenLogicalChannelAck, reverse_logical_channel_parameters), .optional = &optional_access<asn1::Box<OpenLogicalChannelAck_ReverseLogicalChannelParameters>>},
    {.name = "separateStack", .type = &kNetworkAccessParameters, .offset = offsetof(OpenLogicalChannelAck, separate_stack), .optional = &optional_access<asn1::Box<NetworkAccessParameters>>},
    {.name = "forwardMultiplexAckParameters", .type = &kOpenLogicalChannelAck_ForwardMultiplexAckParameters, .offset = offsetof(OpenLogicalChannelAck, forward_multiplex_ack_parameters), .optional = &optional_access<asn1::Box<OpenLogicalChannelAck_ForwardMultiplexAckParameters>>},
    {.name = "encryptionSync", .type = &kEncryptionSync, .offset = offsetof(OpenLogicalChannelAck, encryption_sync), .optional = &optional_access<asn1::Box<EncryptionSync>>},
    {.name = "genericInformation", .type = &kType7, .offset = offsetof(OpenLogicalChannelAck, generic_information), .optional = &optional_access<std::optional<std::vector<GenericMessage>>>},
};
constexpr Component kComponentsOfOpenLogicalChannelAck_ReverseLogicalChannelParameters[] = {
    {.name = "reverseLogicalChannelNumber", .type = &kType11, .offset = offsetof(OpenLogicalChannelAck_ReverseLogicalChannelParameters, reverse_logical_channel_number)},
    {.name = "portNumber", .type = &kType3, .offset = offsetof(OpenLogicalChannelAck_ReverseLogicalChannelParameters, port_number), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "multiplexParameters", .type = &kOpenLogicalChannelAck_ReverseLogicalChannelParameters_MultiplexParameters, .offset = offsetof(OpenLogicalChannelAck_ReverseLogicalChannelParameters, multiplex_parameters), .optional = &optional_access<asn1::Box<OpenLogicalChannelAck_ReverseLogicalChannelParameters_MultiplexParameters>>},
    {.name = "replacementFor", .type = &kType11, .offset = offsetof(OpenLogicalChannelAck_ReverseLogicalChannelParameters, replacement_for), .optional = &optional_access<std::optional<std::uint16_t>>},
};
constexpr Component kComponentsOfOpenLogicalChannelAck_ReverseLogicalChannelParameters_MultiplexParameters[] = {
    {.name = "h222LogicalChannelParameters", .type = &kH222LogicalChannelParameters, .alternative = &alternative_access<H222LogicalChannelParameters>},
    {.name = "h2250LogicalChannelParameters", .type = &kH2250LogicalChannelParameters, .alternative = &alternative_access<H2250LogicalChannelParameters>},
};
constexpr Component kComponentsOfOpenLogicalChannelAck_ForwardMultiplexAckParameters[] = {
    {.name = "h2250LogicalChannelAckParameters", .type = &kH2250LogicalChannelAckParameters, .alternative = &alternative_access<H2250LogicalChannelAckParameters>},
};
constexpr Component kComponentsOfH2250LogicalChannelAckParameters[] = {
    {.name = "nonStandard", .type = &kType82, .offset = offsetof(H2250LogicalChannelAckParameters, non_standard), .optional = &optional_access<std::optional<std::vector<NonStandardParameter>>>},
    {.name = "sessionID", .type = &kType20, .offset = offsetof(H2250LogicalChannelAckParameters, session_id), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "mediaChannel", .type = &kTransportAddress, .offset = offsetof(H2250LogicalChannelAckParameters, media_channel), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "mediaControlChannel", .type = &kTransportAddress, .offset = offsetof(H2250LogicalChannelAckParameters, media_control_channel), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "dynamicRTPPayloadType", .type = &kType86, .offset = offsetof(H2250LogicalChannelAckParameters, dynamic_rtp_payload_type), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "flowControlToZero", .type = &kType10, .offset = offsetof(H2250LogicalChannelAckParameters, flow_control_to_zero), .optional = &optional_access<std::optional<bool>>},
    {.name = "portNumber", .type = &kType3, .offset = offsetof(H2250LogicalChannelAckParameters, port_number), .optional = &optional_access<std::optional<std::uint16_t>>},
};
constexpr Component kComponentsOfOpenLogicalChannelReject[] = {
    {.name = "forwardLogicalChannelNumber", .type = &kType11, .offset = offsetof(OpenLogicalChannelReject, forward_logical_channel_number)},
    {.name = "cause", .type = &kOpenLogicalChannelReject_Cause, .offset = offsetof(OpenLogicalChannelReject, cause)},
    {.name = "genericInformation", .type = &kType7, .offset = offsetof(OpenLogicalChannelReject, generic_information), .optional = &optional_access<std::optional<std::vector<GenericMessage>>>},
};
constexpr Component kComponentsOfOpenLogicalChannelReject_Cause[] = {
    {.name = "unspecified", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "unsuitableReverseParameters", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "dataTypeNotSupported", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "dataTypeNotAvailable", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "unknownDataType", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "dataTypeALCombinationNotSupported", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "multicastChannelNotAllowed", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "insufficientBandwidth", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "separateStackEstablishmentFailed", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "invalidSessionID", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "masterSlaveConflict", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "waitForCommunicationMode", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "invalidDependentChannel", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "replacementForRejected", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "securityDenied", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "qoSControlNotSupported", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfCloseLogicalChannelAck[] = {
    {.name = "forwardLogicalChannelNumber", .type = &kType11, .offset = offsetof(CloseLogicalChannelAck, forward_logical_channel_number)},
};
constexpr Component kComponentsOfRequestChannelCloseAck[] = {
    {.name = "forwardLogicalChannelNumber", .type = &kType11, .offset = offsetof(RequestChannelCloseAck, forward_logical_channel_number)},
};
constexpr Component kComponentsOfRequestChannelCloseReject[] = {
    {.name = "forwardLogicalChannelNumber", .type = &kType11, .offset = offsetof(RequestChannelCloseReject, forward_logical_channel_number)},
    {.name = "cause", .type = &kRequestChannelCloseReject_Cause, .offset = offsetof(RequestChannelCloseReject, cause)},
};
constexpr Component kComponentsOfRequestChannelCloseReject_Cause[] = {
    {.name = "unspecified", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfMultiplexEntrySendAck[] = {
    {.name = "sequenceNumber", .type = &kType2, .offset = offsetof(MultiplexEntrySendAck, sequence_number)},
    {.name = "multiplexTableEntryNumber", .type = &kType107, .offset = offsetof(MultiplexEntrySendAck, multiplex_table_entry_number)},
};
constexpr Component kComponentsOfMultiplexEntrySendReject[] = {
    {.name = "sequenceNumber", .type = &kType2, .offset = offsetof(MultiplexEntrySendReject, sequence_number)},
    {.name = "rejectionDescriptions", .type = &kType117, .offset = offsetof(MultiplexEntrySendReject, rejection_descriptions)},
};
constexpr Component kComponentsOfMultiplexEntryRejectionDescriptions[] = {
    {.name = "multiplexTableEntryNumber", .type = &kType18, .offset = offsetof(MultiplexEntryRejectionDescriptions, multiplex_table_entry_number)},
    {.name = "cause", .type = &kMultiplexEntryRejectionDescriptions_Cause, .offset = offsetof(MultiplexEntryRejectionDescriptions, cause)},
};
constexpr Component kComponentsOfMultiplexEntryRejectionDescriptions_Cause[] = {
    {.name = "unspecifiedCause", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "descriptorTooComplex", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfRequestMultiplexEntryAck[] = {
    {.name = "entryNumbers", .type = &kType107, .offset = offsetof(RequestMultiplexEntryAck, entry_numbers)},
};
constexpr Component kComponentsOfRequestMultiplexEntryReject[] = {
    {.name = "entryNumbers", .type = &kType107, .offset = offsetof(RequestMultiplexEntryReject, entry_numbers)},
    {.name = "rejectionDescriptions", .type = &kType118, .offset = offsetof(RequestMultiplexEntryReject, rejection_descriptions)},
};
constexpr Component kComponentsOfRequestMultiplexEntryRejectionDescriptions[] = {
    {.name = "multiplexTableEntryNumber", .type = &kType18, .offset = offsetof(RequestMultiplexEntryRejectionDescriptions, multiplex_table_entry_number)},
    {.name = "cause", .type = &kRequestMultiplexEntryRejectionDescriptions_Cause, .offset = offsetof(RequestMultiplexEntryRejectionDescriptions, cause)},
};
constexpr Component kComponentsOfRequestMultiplexEntryRejectionDescriptions_Cause[] = {
    {.name = "unspecifiedCause", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfRequestModeAck[] = {
    {.name = "sequenceNumber", .type = &kType2, .offset = offsetof(RequestModeAck, sequence_number)},
    {.name = "response", .type = &kRequestModeAck_Response, .offset = offsetof(RequestModeAck, response)},
};
constexpr Component kComponentsOfRequestModeAck_Response[] = {
    {.name = "willTransmitMostPreferredMode", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "willTransmitLessPreferredMode", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfRequestModeReject[] = {
    {.name = "sequenceNumber", .type = &kType2, .offset = offsetof(RequestModeReject, sequence_number)},
    {.name = "cause", .type = &kRequestModeReject_Cause, .offset = offsetof(RequestModeReject, cause)},
};
constexpr Component kComponentsOfRequestModeReject_Cause[] = {
    {.name = "modeUnavailable", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "multipointConstraint", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "requestDenied", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfRoundTripDelayResponse[] = {
    {.name = "sequenceNumber", .type = &kType2, .offset = offsetof(RoundTripDelayResponse, sequence_number)},
};
constexpr Component kComponentsOfMaintenanceLoopAck[] = {
    {.name = "type", .type = &kMaintenanceLoopAck_Type, .offset = offsetof(MaintenanceLoopAck, type)},
};
constexpr Component kComponentsOfMaintenanceLoopAck_Type[] = {
    {.name = "systemLoop", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "mediaLoop", .type = &kType11, .alternative = &alternative_access<std::uint16_t>},
    {.name = "logicalChannelLoop", .type = &kType11, .alternative = &alternative_access<std::uint16_t>},
};
constexpr Component kComponentsOfMaintenanceLoopReject[] = {
    {.name = "type", .type = &kMaintenanceLoopReject_Type, .offset = offsetof(MaintenanceLoopReject, type)},
    {.name = "cause", .type = &kMaintenanceLoopReject_Cause, .offset = offsetof(MaintenanceLoopReject, cause)},
};
constexpr Component kComponentsOfMaintenanceLoopReject_Type[] = {
    {.name = "systemLoop", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "mediaLoop", .type = &kType11, .alternative = &alternative_access<std::uint16_t>},
    {.name = "logicalChannelLoop", .type = &kType11, .alternative = &alternative_access<std::uint16_t>},
};
constexpr Component kComponentsOfMaintenanceLoopReject_Cause[] = {
    {.name = "canNotPerformLoop", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfCommunicationModeResponse[] = {
    {.name = "communicationModeTable", .type = &kType119, .alternative = &alternative_access<std::vector<CommunicationModeTableEntry>>},
};
constexpr Component kComponentsOfCommunicationModeTableEntry[] = {
    {.name = "nonStandard", .type = &kType82, .offset = offsetof(CommunicationModeTableEntry, non_standard), .optional = &optional_access<std::optional<std::vector<NonStandardParameter>>>},
    {.name = "sessionID", .type = &kType20, .offset = offsetof(CommunicationModeTableEntry, session_id)},
    {.name = "associatedSessionID", .type = &kType20, .offset = offsetof(CommunicationModeTableEntry, associated_session_id), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "terminalLabel", .type = &kTerminalLabel, .offset = offsetof(CommunicationModeTableEntry, terminal_label), .optional = &optional_access<asn1::Box<TerminalLabel>>},
    {.name = "sessionDescription", .type = &kType120, .offset = offsetof(CommunicationModeTableEntry, session_description)},
    {.name = "dataType", .type = &kCommunicationModeTableEntry_DataType, .offset = offsetof(CommunicationModeTableEntry, data_type)},
    {.name = "mediaChannel", .type = &kTransportAddress, .offset = offsetof(CommunicationModeTableEntry, media_channel), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "mediaGuaranteedDelivery", .type = &kType10, .offset = offsetof(CommunicationModeTableEntry, media_guaranteed_delivery), .optional = &optional_access<std::optional<bool>>},
    {.name = "mediaControlChannel", .type = &kTransportAddress, .offset = offsetof(CommunicationModeTableEntry, media_control_channel), .optional = &optional_access<asn1::Box<TransportAddress>>},
    {.name = "mediaControlGuaranteedDelivery", .type = &kType10, .offset = offsetof(CommunicationModeTableEntry, media_control_guaranteed_delivery), .optional = &optional_access<std::optional<bool>>},
    {.name = "redundancyEncoding", .type = &kRedundancyEncoding, .offset = offsetof(CommunicationModeTableEntry, redundancy_encoding), .optional = &optional_access<asn1::Box<RedundancyEncoding>>},
    {.name = "sessionDependency", .type = &kType20, .offset = offsetof(CommunicationModeTableEntry, session_dependency), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "destination", .type = &kTerminalLabel, .offset = offsetof(CommunicationModeTableEntry, destination), .optional = &optional_access<asn1::Box<TerminalLabel>>},
};
constexpr Component kComponentsOfCommunicationModeTableEntry_DataType[] = {
    {.name = "videoData", .type = &kVideoCapability, .alternative = &alternative_access<VideoCapability>},
    {.name = "audioData", .type = &kAudioCapability, .alternative = &alternative_access<AudioCapability>},
    {.name = "data", .type = &kDataApplicationCapability, .alternative = &alternative_access<DataApplicationCapability>},
};
constexpr Component kComponentsOfConferenceResponse[] = {
    {.name = "mCTerminalIDResponse", .type = &kConferenceResponse_MCTerminalIDResponse, .alternative = &alternative_access<ConferenceResponse_MCTerminalIDResponse>},
    {.name = "terminalIDResponse", .type = &kConferenceResponse_TerminalIDResponse, .alternative = &alternative_access<ConferenceResponse_TerminalIDResponse>},
    {.name = "conferenceIDResponse", .type = &kConferenceResponse_ConferenceIDResponse, .alternative = &alternative_access<ConferenceResponse_ConferenceIDResponse>},
    {.name = "passwordResponse", .type = &kConferenceResponse_PasswordResponse, .alternative = &alternative_access<ConferenceResponse_PasswordResponse>},
    {.name = "terminalListResponse", .type = &kType121, .alternative = &alternative_access<std::vector<TerminalLabel>>},
    {.name = "videoCommandReject", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "terminalDropReject", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "makeMeChairResponse", .type = &kConferenceResponse_MakeMeChairResponse, .alternative = &alternative_access<ConferenceResponse_MakeMeChairResponse>},
    {.name = "extensionAddressResponse", .type = &kConferenceResponse_ExtensionAddressResponse, .alternative = &alternative_access<ConferenceResponse_ExtensionAddressResponse>},
    {.name = "chairTokenOwnerResponse", .type = &kConferenceResponse_ChairTokenOwnerResponse, .alternative = &alternative_access<ConferenceResponse_ChairTokenOwnerResponse>},
    {.name = "terminalCertificateResponse", .type = &kConferenceResponse_TerminalCertificateResponse, .alternative = &alternative_access<ConferenceResponse_TerminalCertificateResponse>},
    {.name = "broadcastMyLogicalChannelResponse", .type = &kConferenceResponse_BroadcastMyLogicalChannelResponse, .alternative = &alternative_access<ConferenceResponse_BroadcastMyLogicalChannelResponse>},
    {.name = "makeTerminalBroadcasterResponse", .type = &kConferenceResponse_MakeTerminalBroadcasterResponse, .alternative = &alternative_access<ConferenceResponse_MakeTerminalBroadcasterResponse>},
    {.name = "sendThisSourceResponse", .type = &kConferenceResponse_SendThisSourceResponse, .alternative = &alternative_access<ConferenceResponse_SendThisSourceResponse>},
    {.name = "requestAllTerminalIDsResponse", .type = &kRequestAllTerminalIDsResponse, .alternative = &alternative_access<RequestAllTerminalIDsResponse>},
    {.name = "remoteMCResponse", .type = &kRemoteMCResponse, .alternative = &alternative_access<RemoteMCResponse>},
};
constexpr Component kComponentsOfConferenceResponse_MCTerminalIDResponse[] = {
    {.name = "terminalLabel", .type = &kTerminalLabel, .offset = offsetof(ConferenceResponse_MCTerminalIDResponse, terminal_label)},
    {.name = "terminalID", .type = &kType122, .offset = offsetof(ConferenceResponse_MCTerminalIDResponse, terminal_id)},
};
constexpr Component kComponentsOfConferenceResponse_TerminalIDResponse[] = {
    {.name = "terminalLabel", .type = &kTerminalLabel, .offset = offsetof(ConferenceResponse_TerminalIDResponse, terminal_label)},
    {.name = "terminalID", .type = &kType122, .offset = offsetof(ConferenceResponse_TerminalIDResponse, terminal_id)},
};
constexpr Component kComponentsOfConferenceResponse_ConferenceIDResponse[] = {
    {.name = "terminalLabel", .type = &kTerminalLabel, .offset = offsetof(ConferenceResponse_ConferenceIDResponse, terminal_label)},
    {.name = "conferenceID", .type = &kType123, .offset = offsetof(ConferenceResponse_ConferenceIDResponse, conference_id)},
};
constexpr Component kComponentsOfConferenceResponse_PasswordResponse[] = {
    {.name = "terminalLabel", .type = &kTerminalLabel, .offset = offsetof(ConferenceResponse_PasswordResponse, terminal_label)},
    {.name = "password", .type = &kType123, .offset = offsetof(ConferenceResponse_PasswordResponse, password)},
};
constexpr Component kComponentsOfConferenceResponse_MakeMeChairResponse[] = {
    {.name = "grantedChairToken", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "deniedChairToken", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfConferenceResponse_ExtensionAddressResponse[] = {
    {.name = "extensionAddress", .type = &kType122, .offset = offsetof(ConferenceResponse_ExtensionAddressResponse, extension_address)},
};
constexpr Component kComponentsOfConferenceResponse_ChairTokenOwnerResponse[] = {
    {.name = "terminalLabel", .type = &kTerminalLabel, .offset = offsetof(ConferenceResponse_ChairTokenOwnerResponse, terminal_label)},
    {.name = "terminalID", .type = &kType122, .offset = offsetof(ConferenceResponse_ChairTokenOwnerResponse, terminal_id)},
};
constexpr Component kComponentsOfConferenceResponse_TerminalCertificateResponse[] = {
    {.name = "terminalLabel", .type = &kTerminalLabel, .offset = offsetof(ConferenceResponse_TerminalCertificateResponse, terminal_label), .optional = &optional_access<asn1::Box<TerminalLabel>>},
    {.name = "certificateResponse", .type = &kType101, .offset = offsetof(ConferenceResponse_TerminalCertificateResponse, certificate_response), .optional = &optional_access<std::optional<Bytes>>},
};
constexpr Component kComponentsOfConferenceResponse_BroadcastMyLogicalChannelResponse[] = {
    {.name = "grantedBroadcastMyLogicalChannel", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "deniedBroadcastMyLogicalChannel", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfConferenceResponse_MakeTerminalBroadcasterResponse[] = {
    {.name = "grantedMakeTerminalBroadcaster", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "deniedMakeTerminalBroadcaster", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfConferenceResponse_SendThisSourceResponse[] = {
    {.name = "grantedSendThisSource", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "deniedSendThisSource", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfRequestAllTerminalIDsResponse[] = {
    {.name = "terminalInformation", .type = &kType124, .offset = offsetof(RequestAllTerminalIDsResponse, terminal_information)},
};
constexpr Component kComponentsOfTerminalInformation[] = {
    {.name = "terminalLabel", .type = &kTerminalLabel, .offset = offsetof(TerminalInformation, terminal_label)},
    {.name = "terminalID", .type = &kType122, .offset = offsetof(TerminalInformation, terminal_id)},
};
constexpr Component kComponentsOfRemoteMCResponse[] = {
    {.name = "accept", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "reject", .type = &kRemoteMCResponse_Reject, .alternative = &alternative_access<RemoteMCResponse_Reject>},
};
constexpr Component kComponentsOfRemoteMCResponse_Reject[] = {
    {.name = "unspecified", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "functionNotSupported", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfMultilinkResponse[] = {
    {.name = "nonStandard", .type = &kNonStandardMessage, .alternative = &alternative_access<NonStandardMessage>},
    {.name = "callInformation", .type = &kMultilinkResponse_CallInformation, .alternative = &alternative_access<MultilinkResponse_CallInformation>},
    {.name = "addConnection", .type = &kMultilinkResponse_AddConnection, .alternative = &alternative_access<MultilinkResponse_AddConnection>},
    {.name = "removeConnection", .type = &kMultilinkResponse_RemoveConnection, .alternative = &alternative_access<MultilinkResponse_RemoveConnection>},
    {.name = "maximumHeaderInterval", .type = &kMultilinkResponse_MaximumHeaderInterval, .alternative = &alternative_access<MultilinkResponse_MaximumHeaderInterval>},
};
constexpr Component kComponentsOfMultilinkResponse_CallInformation[] = {
    {.name = "dialingInformation", .type = &kDialingInformation, .offset = offsetof(MultilinkResponse_CallInformation, dialing_information)},
    {.name = "callAssociationNumber", .type = &kType28, .offset = offsetof(MultilinkResponse_CallInformation, call_association_number)},
};
constexpr Component kComponentsOfMultilinkResponse_AddConnection[] = {
    {.name = "sequenceNumber", .type = &kType2, .offset = offsetof(MultilinkResponse_AddConnection, sequence_number)},
    {.name = "responseCode", .type = &kMultilinkResponse_AddConnection_ResponseCode, .offset = offsetof(MultilinkResponse_AddConnection, response_code)},
};
constexpr Component kComponentsOfMultilinkResponse_AddConnection_ResponseCode[] = {
    {.name = "accepted", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "rejected", .type = &kMultilinkResponse_AddConnection_ResponseCode_Rejected, .alternative = &alternative_access<MultilinkResponse_AddConnection_ResponseCode_Rejected>},
};
constexpr Component kComponentsOfMultilinkResponse_AddConnection_ResponseCode_Rejected[] = {
    {.name = "connectionsNotAvailable", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "userRejected", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfMultilinkResponse_RemoveConnection[] = {
    {.name = "connectionIdentifier", .type = &kConnectionIdentifier, .offset = offsetof(MultilinkResponse_RemoveConnection, connection_identifier)},
};
constexpr Component kComponentsOfMultilinkResponse_MaximumHeaderInterval[] = {
    {.name = "currentInterval", .type = &kType3, .offset = offsetof(MultilinkResponse_MaximumHeaderInterval, current_interval)},
};
constexpr Component kComponentsOfLogicalChannelRateAcknowledge[] = {
    {.name = "sequenceNumber", .type = &kType2, .offset = offsetof(LogicalChannelRateAcknowledge, sequence_number)},
    {.name = "logicalChannelNumber", .type = &kType11, .offset = offsetof(LogicalChannelRateAcknowledge, logical_channel_number)},
    {.name = "maximumBitRate", .type = &kType28, .offset = offsetof(LogicalChannelRateAcknowledge, maximum_bit_rate)},
};
constexpr Component kComponentsOfLogicalChannelRateReject[] = {
    {.name = "sequenceNumber", .type = &kType2, .offset = offsetof(LogicalChannelRateReject, sequence_number)},
    {.name = "logicalChannelNumber", .type = &kType11, .offset = offsetof(LogicalChannelRateReject, logical_channel_number)},
    {.name = "rejectReason", .type = &kLogicalChannelRateRejectReason, .offset = offsetof(LogicalChannelRateReject, reject_reason)},
    {.name = "currentMaximumBitRate", .type = &kType28, .offset = offsetof(LogicalChannelRateReject, current_maximum_bit_rate), .optional = &optional_access<std::optional<std::uint32_t>>},
};
constexpr Component kComponentsOfLogicalChannelRateRejectReason[] = {
    {.name = "undefinedReason", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "insufficientResources", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfCommandMessage[] = {
    {.name = "nonStandard", .type = &kNonStandardMessage, .alternative = &alternative_access<NonStandardMessage>},
    {.name = "maintenanceLoopOffCommand", .type = &kMaintenanceLoopOffCommand, .alternative = &alternative_access<MaintenanceLoopOffCommand>},
    {.name = "sendTerminalCapabilitySet", .type = &kSendTerminalCapabilitySet, .alternative = &alternative_access<SendTerminalCapabilitySet>},
    {.name = "encryptionCommand", .type = &kEncryptionCommand, .alternative = &alternative_access<EncryptionCommand>},
    {.name = "flowControlCommand", .type = &kFlowControlCommand, .alternative = &alternative_access<FlowControlCommand>},
    {.name = "endSessionCommand", .type = &kEndSessionCommand, .alternative = &alternative_access<EndSessionCommand>},
    {.name = "miscellaneousCommand", .type = &kMiscellaneousCommand, .alternative = &alternative_access<MiscellaneousCommand>},
    {.name = "communicationModeCommand", .type = &kCommunicationModeCommand, .alternative = &alternative_access<CommunicationModeCommand>},
    {.name = "conferenceCommand", .type = &kConferenceCommand, .alternative = &alternative_access<ConferenceCommand>},
    {.name = "h223MultiplexReconfiguration", .type = &kH223MultiplexReconfiguration, .alternative = &alternative_access<H223MultiplexReconfiguration>},
    {.name = "newATMVCCommand", .type = &kNewATMVCCommand, .alternative = &alternative_access<NewATMVCCommand>},
    {.name = "mobileMultilinkReconfigurationCommand", .type = &kMobileMultilinkReconfigurationCommand, .alternative = &alternative_access<MobileMultilinkReconfigurationCommand>},
    {.name = "genericCommand", .type = &kGenericMessage, .alternative = &alternative_access<GenericMessage>},
};
constexpr Component kComponentsOfSendTerminalCapabilitySet[] = {
    {.name = "specificRequest", .type = &kSendTerminalCapabilitySet_SpecificRequest, .alternative = &alternative_access<SendTerminalCapabilitySet_SpecificRequest>},
    {.name = "genericRequest", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfSendTerminalCapabilitySet_SpecificRequest[] = {
    {.name = "multiplexCapability", .type = &kType10, .offset = offsetof(SendTerminalCapabilitySet_SpecificRequest, multiplex_capability)},
    {.name = "capabilityTableEntryNumbers", .type = &kType125, .offset = offsetof(SendTerminalCapabilitySet_SpecificRequest, capability_table_entry_numbers), .optional = &optional_access<std::optional<std::vector<std::uint16_t>>>},
    {.name = "capabilityDescriptorNumbers", .type = &kType48, .offset = offsetof(SendTerminalCapabilitySet_SpecificRequest, capability_descriptor_numbers), .optional = &optional_access<std::optional<std::vector<std::uint8_t>>>},
};
constexpr Component kComponentsOfEncryptionCommand[] = {
    {.name = "encryptionSE", .type = &kType0, .alternative = &alternative_access<Bytes>},
    {.name = "encryptionIVRequest", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "encryptionAlgorithmID", .type = &kEncryptionCommand_EncryptionAlgorithmID, .alternative = &alternative_access<EncryptionCommand_EncryptionAlgorithmID>},
};
constexpr Component kComponentsOfEncryptionCommand_EncryptionAlgorithmID[] = {
    {.name = "h233AlgorithmIdentifier", .type = &kType2, .offset = offsetof(EncryptionCommand_EncryptionAlgorithmID, h233_algorithm_identifier)},
    {.name = "associatedAlgorithm", .type = &kNonStandardParameter, .offset = offsetof(EncryptionCommand_EncryptionAlgorithmID, associated_algorithm)},
};
constexpr Component kComponentsOfFlowControlCommand[] = {
    {.name = "scope", .type = &kFlowControlCommand_Scope, .offset = offsetof(FlowControlCommand, scope)},
    {.name = "restriction", .type = &kFlowControlCommand_Restriction, .offset = offsetof(FlowControlCommand, restriction)},
};
constexpr Component kComponentsOfFlowControlCommand_Scope[] = {
    {.name = "logicalChannelNumber", .type = &kType11, .alternative = &alternative_access<std::uint16_t>},
    {.name = "resourceID", .type = &kType3, .alternative = &alternative_access<std::uint16_t>},
    {.name = "wholeMultiplex", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfFlowControlCommand_Restriction[] = {
    {.name = "maximumBitRate", .type = &kType4, .alternative = &alternative_access<std::uint32_t>},
    {.name = "noRestriction", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfEndSessionCommand[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "disconnect", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "gstnOptions", .type = &kEndSessionCommand_GstnOptions, .alternative = &alternative_access<EndSessionCommand_GstnOptions>},
    {.name = "isdnOptions", .type = &kEndSessionCommand_IsdnOptions, .alternative = &alternative_access<EndSessionCommand_IsdnOptions>},
    {.name = "genericInformation", .type = &kType7, .alternative = &alternative_access<std::vector<GenericMessage>>},
};
constexpr Component kComponentsOfEndSessionCommand_GstnOptions[] = {
    {.name = "telephonyMode", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "v8bis", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "v34DSVD", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "v34DuplexFAX", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "v34H324", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfEndSessionCommand_IsdnOptions[] = {
    {.name = "telephonyMode", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "v140", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "terminalOnHold", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfMiscellaneousCommand[] = {
    {.name = "logicalChannelNumber", .type = &kType11, .offset = offsetof(MiscellaneousCommand, logical_channel_number)},
    {.name = "type", .type = &kMiscellaneousCommand_Type, .offset = offsetof(MiscellaneousCommand, type)},
    {.name = "direction", .type = &kEncryptionUpdateDirection, .offset = offsetof(MiscellaneousCommand, direction), .optional = &optional_access<asn1::Box<EncryptionUpdateDirection>>},
};
constexpr Component kComponentsOfMiscellaneousCommand_Type[] = {
    {.name = "equaliseDelay", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "zeroDelay", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "multipointModeCommand", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "cancelMultipointModeCommand", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "videoFreezePicture", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "videoFastUpdatePicture", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "videoFastUpdateGOB", .type = &kMiscellaneousCommand_Type_VideoFastUpdateGOB, .alternative = &alternative_access<MiscellaneousCommand_Type_VideoFastUpdateGOB>},
    {.name = "videoTemporalSpatialTradeOff", .type = &kType126, .alternative = &alternative_access<std::uint8_t>},
    {.name = "videoSendSyncEveryGOB", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "videoSendSyncEveryGOBCancel", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "videoFastUpdateMB", .type = &kMiscellaneousCommand_Type_VideoFastUpdateMB, .alternative = &alternative_access<MiscellaneousCommand_Type_VideoFastUpdateMB>},
    {.name = "maxH223MUXPDUsize", .type = &kType11, .alternative = &alternative_access<std::uint16_t>},
    {.name = "encryptionUpdate", .type = &kEncryptionSync, .alternative = &alternative_access<EncryptionSync>},
    {.name = "encryptionUpdateRequest", .type = &kEncryptionUpdateRequest, .alternative = &alternative_access<EncryptionUpdateRequest>},
    {.name = "switchReceiveMediaOff", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "switchReceiveMediaOn", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "progressiveRefinementStart", .type = &kMiscellaneousCommand_Type_ProgressiveRefinementStart, .alternative = &alternative_access<MiscellaneousCommand_Type_ProgressiveRefinementStart>},
    {.name = "progressiveRefinementAbortOne", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "progressiveRefinementAbortContinuous", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "videoBadMBs", .type = &kMiscellaneousCommand_Type_VideoBadMBs, .alternative = &alternative_access<MiscellaneousCommand_Type_VideoBadMBs>},
    {.name = "lostPicture", .type = &kType127, .alternative = &alternative_access<std::vector<PictureReference>>},
    {.name = "lostPartialPicture", .type = &kMiscellaneousCommand_Type_LostPartialPicture, .alternative = &alternative_access<MiscellaneousCommand_Type_LostPartialPicture>},
    {.name = "recoveryReferencePicture", .type = &kType127, .alternative = &alternative_access<std::vector<PictureReference>>},
    {.name = "encryptionUpdateCommand", .type = &kMiscellaneousCommand_Type_EncryptionUpdateCommand, .alternative = &alternative_access<MiscellaneousCommand_Type_EncryptionUpdateCommand>},
    {.name = "encryptionUpdateAck", .type = &kMiscellaneousCommand_Type_EncryptionUpdateAck, .alternative = &alternative_access<MiscellaneousCommand_Type_EncryptionUpdateAck>},
};
constexpr Component kComponentsOfMiscellaneousCommand_Type_VideoFastUpdateGOB[] = {
    {.name = "firstGOB", .type = &kType128, .offset = offsetof(MiscellaneousCommand_Type_VideoFastUpdateGOB, first_gob)},
    {.name = "numberOfGOBs", .type = &kType129, .offset = offsetof(MiscellaneousCommand_Type_VideoFastUpdateGOB, number_of_go_bs)},
};
constexpr Component kComponentsOfMiscellaneousCommand_Type_VideoFastUpdateMB[] = {
    {.name = "firstGOB", .type = &kType2, .offset = offsetof(MiscellaneousCommand_Type_VideoFastUpdateMB, first_gob), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "firstMB", .type = &kType130, .offset = offsetof(MiscellaneousCommand_Type_VideoFastUpdateMB, first_mb), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "numberOfMBs", .type = &kType130, .offset = offsetof(MiscellaneousCommand_Type_VideoFastUpdateMB, number_of_m_bs)},
};
constexpr Component kComponentsOfEncryptionUpdateRequest[] = {
    {.name = "keyProtectionMethod", .type = &kKeyProtectionMethod, .offset = offsetof(EncryptionUpdateRequest, key_protection_method), .optional = &optional_access<asn1::Box<KeyProtectionMethod>>},
    {.name = "synchFlag", .type = &kType2, .offset = offsetof(EncryptionUpdateRequest, synch_flag), .optional = &optional_access<std::optional<std::uint8_t>>},
};
constexpr Component kComponentsOfKeyProtectionMethod[] = {
    {.name = "secureChannel", .type = &kType10, .offset = offsetof(KeyProtectionMethod, secure_channel)},
    {.name = "sharedSecret", .type = &kType10, .offset = offsetof(KeyProtectionMethod, shared_secret)},
    {.name = "certProtectedKey", .type = &kType10, .offset = offsetof(KeyProtectionMethod, cert_protected_key)},
};
constexpr Component kComponentsOfMiscellaneousCommand_Type_ProgressiveRefinementStart[] = {
    {.name = "repeatCount", .type = &kMiscellaneousCommand_Type_ProgressiveRefinementStart_RepeatCount, .offset = offsetof(MiscellaneousCommand_Type_ProgressiveRefinementStart, repeat_count)},
};
constexpr Component kComponentsOfMiscellaneousCommand_Type_ProgressiveRefinementStart_RepeatCount[] = {
    {.name = "doOneProgression", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "doContinuousProgressions", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "doOneIndependentProgression", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "doContinuousIndependentProgressions", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfMiscellaneousCommand_Type_VideoBadMBs[] = {
    {.name = "firstMB", .type = &kType131, .offset = offsetof(MiscellaneousCommand_Type_VideoBadMBs, first_mb)},
    {.name = "numberOfMBs", .type = &kType131, .offset = offsetof(MiscellaneousCommand_Type_VideoBadMBs, number_of_m_bs)},
    {.name = "temporalReference", .type = &kType15, .offset = offsetof(MiscellaneousCommand_Type_VideoBadMBs, temporal_reference)},
};
constexpr Component kComponentsOfPictureReference[] = {
    {.name = "pictureNumber", .type = &kType15, .alternative = &alternative_access<std::uint16_t>},
    {.name = "longTermPictureIndex", .type = &kType2, .alternative = &alternative_access<std::uint8_t>},
};
constexpr Component kComponentsOfMiscellaneousCommand_Type_LostPartialPicture[] = {
    {.name = "pictureReference", .type = &kPictureReference, .offset = offsetof(MiscellaneousCommand_Type_LostPartialPicture, picture_reference)},
    {.name = "firstMB", .type = &kType131, .offset = offsetof(MiscellaneousCommand_Type_LostPartialPicture, first_mb)},
    {.name = "numberOfMBs", .type = &kType131, .offset = offsetof(MiscellaneousCommand_Type_LostPartialPicture, number_of_m_bs)},
};
constexpr Component kComponentsOfMiscellaneousCommand_Type_EncryptionUpdateCommand[] = {
    {.name = "encryptionSync", .type = &kEncryptionSync, .offset = offsetof(MiscellaneousCommand_Type_EncryptionUpdateCommand, encryption_sync)},
    {.name = "multiplePayloadStream", .type = &kMultiplePayloadStream, .offset = offsetof(MiscellaneousCommand_Type_EncryptionUpdateCommand, multiple_payload_stream), .optional = &optional_access<asn1::Box<MultiplePayloadStream>>},
};
constexpr Component kComponentsOfMiscellaneousCommand_Type_EncryptionUpdateAck[] = {
    {.name = "synchFlag", .type = &kType2, .offset = offsetof(MiscellaneousCommand_Type_EncryptionUpdateAck, synch_flag)},
};
constexpr Component kComponentsOfEncryptionUpdateDirection[] = {
    {.name = "masterToSlave", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "slaveToMaster", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfCommunicationModeCommand[] = {
    {.name = "communicationModeTable", .type = &kType119, .offset = offsetof(CommunicationModeCommand, communication_mode_table)},
};
constexpr Component kComponentsOfConferenceCommand[] = {
    {.name = "broadcastMyLogicalChannel", .type = &kType11, .alternative = &alternative_access<std::uint16_t>},
    {.name = "cancelBroadcastMyLogicalChannel", .type = &kType11, .alternative = &alternative_access<std::uint16_t>},
    {.name = "makeTerminalBroadcaster", .type = &kTerminalLabel, .alternative = &alternative_access<TerminalLabel>},
    {.name = "cancelMakeTerminalBroadcaster", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "sendThisSource", .type = &kTerminalLabel, .alternative = &alternative_access<TerminalLabel>},
    {.name = "cancelSendThisSource", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "dropConference", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "substituteConferenceIDCommand", .type = &kSubstituteConferenceIDCommand, .alternative = &alternative_access<SubstituteConferenceIDCommand>},
};
constexpr Component kComponentsOfSubstituteConferenceIDCommand[] = {
    {.name = "conferenceIdentifier", .type = &kType32, .offset = offsetof(SubstituteConferenceIDCommand, conference_identifier)},
};
constexpr Component kComponentsOfH223MultiplexReconfiguration[] = {
    {.name = "h223ModeChange", .type = &kH223MultiplexReconfiguration_H223ModeChange, .alternative = &alternative_access<H223MultiplexReconfiguration_H223ModeChange>},
    {.name = "h223AnnexADoubleFlag", .type = &kH223MultiplexReconfiguration_H223AnnexADoubleFlag, .alternative = &alternative_access<H223MultiplexReconfiguration_H223AnnexADoubleFlag>},
};
constexpr Component kComponentsOfH223MultiplexReconfiguration_H223ModeChange[] = {
    {.name = "toLevel0", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "toLevel1", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "toLevel2", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "toLevel2withOptionalHeader", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfH223MultiplexReconfiguration_H223AnnexADoubleFlag[] = {
    {.name = "start", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "stop", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfNewATMVCCommand[] = {
    {.name = "resourceID", .type = &kType3, .offset = offsetof(NewATMVCCommand, resource_id)},
    {.name = "bitRate", .type = &kType11, .offset = offsetof(NewATMVCCommand, bit_rate)},
    {.name = "bitRateLockedToPCRClock", .type = &kType10, .offset = offsetof(NewATMVCCommand, bit_rate_locked_to_pcr_clock)},
    {.name = "bitRateLockedToNetworkClock", .type = &kType10, .offset = offsetof(NewATMVCCommand, bit_rate_locked_to_network_clock)},
    {.name = "aal", .type = &kNewATMVCCommand_Aal, .offset = offsetof(NewATMVCCommand, aal)},
    {.name = "multiplex", .type = &kNewATMVCCommand_Multiplex, .offset = offsetof(NewATMVCCommand, multiplex)},
    {.name = "reverseParameters", .type = &kNewATMVCCommand_ReverseParameters, .offset = offsetof(NewATMVCCommand, reverse_parameters)},
};
constexpr Component kComponentsOfNewATMVCCommand_Aal[] = {
    {.name = "aal1", .type = &kNewATMVCCommand_Aal_Aal1, .alternative = &alternative_access<NewATMVCCommand_Aal_Aal1>},
    {.name = "aal5", .type = &kNewATMVCCommand_Aal_Aal5, .alternative = &alternative_access<NewATMVCCommand_Aal_Aal5>},
};
constexpr Component kComponentsOfNewATMVCCommand_Aal_Aal1[] = {
    {.name = "clockRecovery", .type = &kNewATMVCCommand_Aal_Aal1_ClockRecovery, .offset = offsetof(NewATMVCCommand_Aal_Aal1, clock_recovery)},
    {.name = "errorCorrection", .type = &kNewATMVCCommand_Aal_Aal1_ErrorCorrection, .offset = offsetof(NewATMVCCommand_Aal_Aal1, error_correction)},
    {.name = "structuredDataTransfer", .type = &kType10, .offset = offsetof(NewATMVCCommand_Aal_Aal1, structured_data_transfer)},
    {.name = "partiallyFilledCells", .type = &kType10, .offset = offsetof(NewATMVCCommand_Aal_Aal1, partially_filled_cells)},
};
constexpr Component kComponentsOfNewATMVCCommand_Aal_Aal1_ClockRecovery[] = {
    {.name = "nullClockRecovery", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "srtsClockRecovery", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "adaptiveClockRecovery", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfNewATMVCCommand_Aal_Aal1_ErrorCorrection[] = {
    {.name = "nullErrorCorrection", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "longInterleaver", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "shortInterleaver", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "errorCorrectionOnly", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfNewATMVCCommand_Aal_Aal5[] = {
    {.name = "forwardMaximumSDUSize", .type = &kType3, .offset = offsetof(NewATMVCCommand_Aal_Aal5, forward_maximum_sdu_size)},
    {.name = "backwardMaximumSDUSize", .type = &kType3, .offset = offsetof(NewATMVCCommand_Aal_Aal5, backward_maximum_sdu_size)},
};
constexpr Component kComponentsOfNewATMVCCommand_Multiplex[] = {
    {.name = "noMultiplex", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "transportStream", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "programStream", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfNewATMVCCommand_ReverseParameters[] = {
    {.name = "bitRate", .type = &kType11, .offset = offsetof(NewATMVCCommand_ReverseParameters, bit_rate)},
    {.name = "bitRateLockedToPCRClock", .type = &kType10, .offset = offsetof(NewATMVCCommand_ReverseParameters, bit_rate_locked_to_pcr_clock)},
    {.name = "bitRateLockedToNetworkClock", .type = &kType10, .offset = offsetof(NewATMVCCommand_ReverseParameters, bit_rate_locked_to_network_clock)},
    {.name = "multiplex", .type = &kNewATMVCCommand_ReverseParameters_Multiplex, .offset = offsetof(NewATMVCCommand_ReverseParameters, multiplex)},
};
constexpr Component kComponentsOfNewATMVCCommand_ReverseParameters_Multiplex[] = {
    {.name = "noMultiplex", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "transportStream", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "programStream", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfMobileMultilinkReconfigurationCommand[] = {
    {.name = "sampleSize", .type = &kType20, .offset = offsetof(MobileMultilinkReconfigurationCommand, sample_size)},
    {.name = "samplesPerFrame", .type = &kType20, .offset = offsetof(MobileMultilinkReconfigurationCommand, samples_per_frame)},
    {.name = "status", .type = &kMobileMultilinkReconfigurationCommand_Status, .offset = offsetof(MobileMultilinkReconfigurationCommand, status)},
};
constexpr Component kComponentsOfMobileMultilinkReconfigurationCommand_Status[] = {
    {.name = "synchronized", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "reconfiguration", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfIndicationMessage[] = {
    {.name = "nonStandard", .type = &kNonStandardMessage, .alternative = &alternative_access<NonStandardMessage>},
    {.name = "functionNotUnderstood", .type = &kFunctionNotUnderstood, .alternative = &alternative_access<FunctionNotUnderstood>},
    {.name = "masterSlaveDeterminationRelease", .type = &kMasterSlaveDeterminationRelease, .alternative = &alternative_access<MasterSlaveDeterminationRelease>},
    {.name = "terminalCapabilitySetRelease", .type = &kTerminalCapabilitySetRelease, .alternative = &alternative_access<TerminalCapabilitySetRelease>},
    {.name = "openLogicalChannelConfirm", .type = &kOpenLogicalChannelConfirm, .alternative = &alternative_access<OpenLogicalChannelConfirm>},
    {.name = "requestChannelCloseRelease", .type = &kRequestChannelCloseRelease, .alternative = &alternative_access<RequestChannelCloseRelease>},
    {.name = "multiplexEntrySendRelease", .type = &kMultiplexEntrySendRelease, .alternative = &alternative_access<MultiplexEntrySendRelease>},
    {.name = "requestMultiplexEntryRelease", .type = &kRequestMultiplexEntryRelease, .alternative = &alternative_access<RequestMultiplexEntryRelease>},
    {.name = "requestModeRelease", .type = &kRequestModeRelease, .alternative = &alternative_access<RequestModeRelease>},
    {.name = "miscellaneousIndication", .type = &kMiscellaneousIndication, .alternative = &alternative_access<MiscellaneousIndication>},
    {.name = "jitterIndication", .type = &kJitterIndication, .alternative = &alternative_access<JitterIndication>},
    {.name = "h223SkewIndication", .type = &kH223SkewIndication, .alternative = &alternative_access<H223SkewIndication>},
    {.name = "newATMVCIndication", .type = &kNewATMVCIndication, .alternative = &alternative_access<NewATMVCIndication>},
    {.name = "userInput", .type = &kUserInputIndication, .alternative = &alternative_access<UserInputIndication>},
    {.name = "h2250MaximumSkewIndication", .type = &kH2250MaximumSkewIndication, .alternative = &alternative_access<H2250MaximumSkewIndication>},
    {.name = "mcLocationIndication", .type = &kMCLocationIndication, .alternative = &alternative_access<MCLocationIndication>},
    {.name = "conferenceIndication", .type = &kConferenceIndication, .alternative = &alternative_access<ConferenceIndication>},
    {.name = "vendorIdentification", .type = &kVendorIdentification, .alternative = &alternative_access<VendorIdentification>},
    {.name = "functionNotSupported", .type = &kFunctionNotSupported, .alternative = &alternative_access<FunctionNotSupported>},
    {.name = "multilinkIndication", .type = &kMultilinkIndication, .alternative = &alternative_access<MultilinkIndication>},
    {.name = "logicalChannelRateRelease", .type = &kLogicalChannelRateRelease, .alternative = &alternative_access<LogicalChannelRateRelease>},
    {.name = "flowControlIndication", .type = &kFlowControlIndication, .alternative = &alternative_access<FlowControlIndication>},
    {.name = "mobileMultilinkReconfigurationIndication", .type = &kMobileMultilinkReconfigurationIndication, .alternative = &alternative_access<MobileMultilinkReconfigurationIndication>},
    {.name = "genericIndication", .type = &kGenericMessage, .alternative = &alternative_access<GenericMessage>},
};
constexpr Component kComponentsOfFunctionNotUnderstood[] = {
    {.name = "request", .type = &kRequestMessage, .alternative = &alternative_access<RequestMessage>},
    {.name = "response", .type = &kResponseMessage, .alternative = &alternative_access<ResponseMessage>},
    {.name = "command", .type = &kCommandMessage, .alternative = &alternative_access<CommandMessage>},
};
constexpr Component kComponentsOfTerminalCapabilitySetRelease[] = {
    {.name = "genericInformation", .type = &kType7, .offset = offsetof(TerminalCapabilitySetRelease, generic_information), .optional = &optional_access<std::optional<std::vector<GenericMessage>>>},
};
constexpr Component kComponentsOfOpenLogicalChannelConfirm[] = {
    {.name = "forwardLogicalChannelNumber", .type = &kType11, .offset = offsetof(OpenLogicalChannelConfirm, forward_logical_channel_number)},
    {.name = "genericInformation", .type = &kType7, .offset = offsetof(OpenLogicalChannelConfirm, generic_information), .optional = &optional_access<std::optional<std::vector<GenericMessage>>>},
};
constexpr Component kComponentsOfRequestChannelCloseRelease[] = {
    {.name = "forwardLogicalChannelNumber", .type = &kType11, .offset = offsetof(RequestChannelCloseRelease, forward_logical_channel_number)},
};
constexpr Component kComponentsOfMultiplexEntrySendRelease[] = {
    {.name = "multiplexTableEntryNumber", .type = &kType107, .offset = offsetof(MultiplexEntrySendRelease, multiplex_table_entry_number)},
};
constexpr Component kComponentsOfRequestMultiplexEntryRelease[] = {
    {.name = "entryNumbers", .type = &kType107, .offset = offsetof(RequestMultiplexEntryRelease, entry_numbers)},
};
constexpr Component kComponentsOfMiscellaneousIndication[] = {
    {.name = "logicalChannelNumber", .type = &kType11, .offset = offsetof(MiscellaneousIndication, logical_channel_number)},
    {.name = "type", .type = &kMiscellaneousIndication_Type, .offset = offsetof(MiscellaneousIndication, type)},
};
constexpr Component kComponentsOfMiscellaneousIndication_Type[] = {
    {.name = "logicalChannelActive", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "logicalChannelInactive", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "multipointConference", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "cancelMultipointConference", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "multipointZeroComm", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "cancelMultipointZeroComm", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "multipointSecondaryStatus", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "cancelMultipointSecondaryStatus", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "videoIndicateReadyToActivate", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "videoTemporalSpatialTradeOff", .type = &kType126, .alternative = &alternative_access<std::uint8_t>},
    {.name = "videoNotDecodedMBs", .type = &kMiscellaneousIndication_Type_VideoNotDecodedMBs, .alternative = &alternative_access<MiscellaneousIndication_Type_VideoNotDecodedMBs>},
    {.name = "transportCapability", .type = &kTransportCapability, .alternative = &alternative_access<TransportCapability>},
};
constexpr Component kComponentsOfMiscellaneousIndication_Type_VideoNotDecodedMBs[] = {
    {.name = "firstMB", .type = &kType130, .offset = offsetof(MiscellaneousIndication_Type_VideoNotDecodedMBs, first_mb)},
    {.name = "numberOfMBs", .type = &kType130, .offset = offsetof(MiscellaneousIndication_Type_VideoNotDecodedMBs, number_of_m_bs)},
    {.name = "temporalReference", .type = &kType2, .offset = offsetof(MiscellaneousIndication_Type_VideoNotDecodedMBs, temporal_reference)},
};
constexpr Component kComponentsOfJitterIndication[] = {
    {.name = "scope", .type = &kJitterIndication_Scope, .offset = offsetof(JitterIndication, scope)},
    {.name = "estimatedReceivedJitterMantissa", .type = &kType132, .offset = offsetof(JitterIndication, estimated_received_jitter_mantissa)},
    {.name = "estimatedReceivedJitterExponent", .type = &kType133, .offset = offsetof(JitterIndication, estimated_received_jitter_exponent)},
    {.name = "skippedFrameCount", .type = &kType45, .offset = offsetof(JitterIndication, skipped_frame_count), .optional = &optional_access<std::optional<std::uint8_t>>},
    {.name = "additionalDecoderBuffer", .type = &kType51, .offset = offsetof(JitterIndication, additional_decoder_buffer), .optional = &optional_access<std::optional<std::uint32_t>>},
};
constexpr Component kComponentsOfJitterIndication_Scope[] = {
    {.name = "logicalChannelNumber", .type = &kType11, .alternative = &alternative_access<std::uint16_t>},
    {.name = "resourceID", .type = &kType3, .alternative = &alternative_access<std::uint16_t>},
    {.name = "wholeMultiplex", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfH223SkewIndication[] = {
    {.name = "logicalChannelNumber1", .type = &kType11, .offset = offsetof(H223SkewIndication, logical_channel_number1)},
    {.name = "logicalChannelNumber2", .type = &kType11, .offset = offsetof(H223SkewIndication, logical_channel_number2)},
    {.name = "skew", .type = &kType42, .offset = offsetof(H223SkewIndication, skew)},
};
constexpr Component kComponentsOfNewATMVCIndication[] = {
    {.name = "resourceID", .type = &kType3, .offset = offsetof(NewATMVCIndication, resource_id)},
    {.name = "bitRate", .type = &kType11, .offset = offsetof(NewATMVCIndication, bit_rate)},
    {.name = "bitRateLockedToPCRClock", .type = &kType10, .offset = offsetof(NewATMVCIndication, bit_rate_locked_to_pcr_clock)},
    {.name = "bitRateLockedToNetworkClock", .type = &kType10, .offset = offsetof(NewATMVCIndication, bit_rate_locked_to_network_clock)},
    {.name = "aal", .type = &kNewATMVCIndication_Aal, .offset = offsetof(NewATMVCIndication, aal)},
    {.name = "multiplex", .type = &kNewATMVCIndication_Multiplex, .offset = offsetof(NewATMVCIndication, multiplex)},
    {.name = "reverseParameters", .type = &kNewATMVCIndication_ReverseParameters, .offset = offsetof(NewATMVCIndication, reverse_parameters), .optional = &optional_access<asn1::Box<NewATMVCIndication_ReverseParameters>>},
};
constexpr Component kComponentsOfNewATMVCIndication_Aal[] = {
    {.name = "aal1", .type = &kNewATMVCIndication_Aal_Aal1, .alternative = &alternative_access<NewATMVCIndication_Aal_Aal1>},
    {.name = "aal5", .type = &kNewATMVCIndication_Aal_Aal5, .alternative = &alternative_access<NewATMVCIndication_Aal_Aal5>},
};
constexpr Component kComponentsOfNewATMVCIndication_Aal_Aal1[] = {
    {.name = "clockRecovery", .type = &kNewATMVCIndication_Aal_Aal1_ClockRecovery, .offset = offsetof(NewATMVCIndication_Aal_Aal1, clock_recovery)},
    {.name = "errorCorrection", .type = &kNewATMVCIndication_Aal_Aal1_ErrorCorrection, .offset = offsetof(NewATMVCIndication_Aal_Aal1, error_correction)},
    {.name = "structuredDataTransfer", .type = &kType10, .offset = offsetof(NewATMVCIndication_Aal_Aal1, structured_data_transfer)},
    {.name = "partiallyFilledCells", .type = &kType10, .offset = offsetof(NewATMVCIndication_Aal_Aal1, partially_filled_cells)},
};
constexpr Component kComponentsOfNewATMVCIndication_Aal_Aal1_ClockRecovery[] = {
    {.name = "nullClockRecovery", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "srtsClockRecovery", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "adaptiveClockRecovery", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfNewATMVCIndication_Aal_Aal1_ErrorCorrection[] = {
    {.name = "nullErrorCorrection", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "longInterleaver", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "shortInterleaver", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "errorCorrectionOnly", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfNewATMVCIndication_Aal_Aal5[] = {
    {.name = "forwardMaximumSDUSize", .type = &kType3, .offset = offsetof(NewATMVCIndication_Aal_Aal5, forward_maximum_sdu_size)},
    {.name = "backwardMaximumSDUSize", .type = &kType3, .offset = offsetof(NewATMVCIndication_Aal_Aal5, backward_maximum_sdu_size)},
};
constexpr Component kComponentsOfNewATMVCIndication_Multiplex[] = {
    {.name = "noMultiplex", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "transportStream", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "programStream", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfNewATMVCIndication_ReverseParameters[] = {
    {.name = "bitRate", .type = &kType11, .offset = offsetof(NewATMVCIndication_ReverseParameters, bit_rate)},
    {.name = "bitRateLockedToPCRClock", .type = &kType10, .offset = offsetof(NewATMVCIndication_ReverseParameters, bit_rate_locked_to_pcr_clock)},
    {.name = "bitRateLockedToNetworkClock", .type = &kType10, .offset = offsetof(NewATMVCIndication_ReverseParameters, bit_rate_locked_to_network_clock)},
    {.name = "multiplex", .type = &kNewATMVCIndication_ReverseParameters_Multiplex, .offset = offsetof(NewATMVCIndication_ReverseParameters, multiplex)},
};
constexpr Component kComponentsOfNewATMVCIndication_ReverseParameters_Multiplex[] = {
    {.name = "noMultiplex", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "transportStream", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "programStream", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfUserInputIndication[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "alphanumeric", .type = &kType81, .alternative = &alternative_access<std::string>},
    {.name = "userInputSupportIndication", .type = &kUserInputIndication_UserInputSupportIndication, .alternative = &alternative_access<UserInputIndication_UserInputSupportIndication>},
    {.name = "signal", .type = &kUserInputIndication_Signal, .alternative = &alternative_access<UserInputIndication_Signal>},
    {.name = "signalUpdate", .type = &kUserInputIndication_SignalUpdate, .alternative = &alternative_access<UserInputIndication_SignalUpdate>},
    {.name = "extendedAlphanumeric", .type = &kUserInputIndication_ExtendedAlphanumeric, .alternative = &alternative_access<UserInputIndication_ExtendedAlphanumeric>},
    {.name = "encryptedAlphanumeric", .type = &kUserInputIndication_EncryptedAlphanumeric, .alternative = &alternative_access<UserInputIndication_EncryptedAlphanumeric>},
    {.name = "genericInformation", .type = &kType7, .alternative = &alternative_access<std::vector<GenericMessage>>},
};
constexpr Component kComponentsOfUserInputIndication_UserInputSupportIndication[] = {
    {.name = "nonStandard", .type = &kNonStandardParameter, .alternative = &alternative_access<NonStandardParameter>},
    {.name = "basicString", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "iA5String", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "generalString", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "encryptedBasicString", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "encryptedIA5String", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "encryptedGeneralString", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfUserInputIndication_Signal[] = {
    {.name = "signalType", .type = &kType134, .offset = offsetof(UserInputIndication_Signal, signal_type)},
    {.name = "duration", .type = &kType11, .offset = offsetof(UserInputIndication_Signal, duration), .optional = &optional_access<std::optional<std::uint16_t>>},
    {.name = "rtp", .type = &kUserInputIndication_Signal_Rtp, .offset = offsetof(UserInputIndication_Signal, rtp), .optional = &optional_access<asn1::Box<UserInputIndication_Signal_Rtp>>},
    {.name = "rtpPayloadIndication", .type = &kType17, .offset = offsetof(UserInputIndication_Signal, rtp_payload_indication), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "paramS", .type = &kParams, .offset = offsetof(UserInputIndication_Signal, param_s), .optional = &optional_access<asn1::Box<Params>>},
    {.name = "encryptedSignalType", .type = &kType135, .offset = offsetof(UserInputIndication_Signal, encrypted_signal_type), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "algorithmOID", .type = &kType1, .offset = offsetof(UserInputIndication_Signal, algorithm_oid), .optional = &optional_access<std::optional<asn1::ObjectIdentifier>>},
};
constexpr Component kComponentsOfUserInputIndication_Signal_Rtp[] = {
    {.name = "timestamp", .type = &kType28, .offset = offsetof(UserInputIndication_Signal_Rtp, timestamp), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "expirationTime", .type = &kType28, .offset = offsetof(UserInputIndication_Signal_Rtp, expiration_time), .optional = &optional_access<std::optional<std::uint32_t>>},
    {.name = "logicalChannelNumber", .type = &kType11, .offset = offsetof(UserInputIndication_Signal_Rtp, logical_channel_number)},
};
constexpr Component kComponentsOfParams[] = {
    {.name = "iv8", .type = &kType136, .offset = offsetof(Params, iv8), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "iv16", .type = &kType32, .offset = offsetof(Params, iv16), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "iv", .type = &kType0, .offset = offsetof(Params, iv), .optional = &optional_access<std::optional<Bytes>>},
};
constexpr Component kComponentsOfUserInputIndication_SignalUpdate[] = {
    {.name = "duration", .type = &kType11, .offset = offsetof(UserInputIndication_SignalUpdate, duration)},
    {.name = "rtp", .type = &kUserInputIndication_SignalUpdate_Rtp, .offset = offsetof(UserInputIndication_SignalUpdate, rtp), .optional = &optional_access<asn1::Box<UserInputIndication_SignalUpdate_Rtp>>},
};
constexpr Component kComponentsOfUserInputIndication_SignalUpdate_Rtp[] = {
    {.name = "logicalChannelNumber", .type = &kType11, .offset = offsetof(UserInputIndication_SignalUpdate_Rtp, logical_channel_number)},
};
constexpr Component kComponentsOfUserInputIndication_ExtendedAlphanumeric[] = {
    {.name = "alphanumeric", .type = &kType81, .offset = offsetof(UserInputIndication_ExtendedAlphanumeric, alphanumeric)},
    {.name = "rtpPayloadIndication", .type = &kType17, .offset = offsetof(UserInputIndication_ExtendedAlphanumeric, rtp_payload_indication), .optional = &optional_access<std::optional<asn1::Null>>},
    {.name = "encryptedAlphanumeric", .type = &kUserInputIndication_ExtendedAlphanumeric_EncryptedAlphanumeric, .offset = offsetof(UserInputIndication_ExtendedAlphanumeric, encrypted_alphanumeric), .optional = &optional_access<asn1::Box<UserInputIndication_ExtendedAlphanumeric_EncryptedAlphanumeric>>},
};
constexpr Component kComponentsOfUserInputIndication_ExtendedAlphanumeric_EncryptedAlphanumeric[] = {
    {.name = "algorithmOID", .type = &kType1, .offset = offsetof(UserInputIndication_ExtendedAlphanumeric_EncryptedAlphanumeric, algorithm_oid)},
    {.name = "paramS", .type = &kParams, .offset = offsetof(UserInputIndication_ExtendedAlphanumeric_EncryptedAlphanumeric, param_s), .optional = &optional_access<asn1::Box<Params>>},
    {.name = "encrypted", .type = &kType0, .offset = offsetof(UserInputIndication_ExtendedAlphanumeric_EncryptedAlphanumeric, encrypted)},
};
constexpr Component kComponentsOfUserInputIndication_EncryptedAlphanumeric[] = {
    {.name = "algorithmOID", .type = &kType1, .offset = offsetof(UserInputIndication_EncryptedAlphanumeric, algorithm_oid)},
    {.name = "paramS", .type = &kParams, .offset = offsetof(UserInputIndication_EncryptedAlphanumeric, param_s), .optional = &optional_access<asn1::Box<Params>>},
    {.name = "encrypted", .type = &kType0, .offset = offsetof(UserInputIndication_EncryptedAlphanumeric, encrypted)},
};
constexpr Component kComponentsOfH2250MaximumSkewIndication[] = {
    {.name = "logicalChannelNumber1", .type = &kType11, .offset = offsetof(H2250MaximumSkewIndication, logical_channel_number1)},
    {.name = "logicalChannelNumber2", .type = &kType11, .offset = offsetof(H2250MaximumSkewIndication, logical_channel_number2)},
    {.name = "maximumSkew", .type = &kType42, .offset = offsetof(H2250MaximumSkewIndication, maximum_skew)},
};
constexpr Component kComponentsOfMCLocationIndication[] = {
    {.name = "signalAddress", .type = &kTransportAddress, .offset = offsetof(MCLocationIndication, signal_address)},
};
constexpr Component kComponentsOfConferenceIndication[] = {
    {.name = "sbeNumber", .type = &kType137, .alternative = &alternative_access<std::uint8_t>},
    {.name = "terminalNumberAssign", .type = &kTerminalLabel, .alternative = &alternative_access<TerminalLabel>},
    {.name = "terminalJoinedConference", .type = &kTerminalLabel, .alternative = &alternative_access<TerminalLabel>},
    {.name = "terminalLeftConference", .type = &kTerminalLabel, .alternative = &alternative_access<TerminalLabel>},
    {.name = "seenByAtLeastOneOther", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "cancelSeenByAtLeastOneOther", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "seenByAll", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "cancelSeenByAll", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "terminalYouAreSeeing", .type = &kTerminalLabel, .alternative = &alternative_access<TerminalLabel>},
    {.name = "requestForFloor", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "withdrawChairToken", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "floorRequested", .type = &kTerminalLabel, .alternative = &alternative_access<TerminalLabel>},
    {.name = "terminalYouAreSeeingInSubPictureNumber", .type = &kTerminalYouAreSeeingInSubPictureNumber, .alternative = &alternative_access<TerminalYouAreSeeingInSubPictureNumber>},
    {.name = "videoIndicateCompose", .type = &kVideoIndicateCompose, .alternative = &alternative_access<VideoIndicateCompose>},
    {.name = "masterMCU", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "cancelMasterMCU", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfTerminalYouAreSeeingInSubPictureNumber[] = {
    {.name = "terminalNumber", .type = &kType98, .offset = offsetof(TerminalYouAreSeeingInSubPictureNumber, terminal_number)},
    {.name = "subPictureNumber", .type = &kType2, .offset = offsetof(TerminalYouAreSeeingInSubPictureNumber, sub_picture_number)},
    {.name = "mcuNumber", .type = &kType98, .offset = offsetof(TerminalYouAreSeeingInSubPictureNumber, mcu_number), .optional = &optional_access<std::optional<std::uint8_t>>},
};
constexpr Component kComponentsOfVideoIndicateCompose[] = {
    {.name = "compositionNumber", .type = &kType2, .offset = offsetof(VideoIndicateCompose, composition_number)},
};
constexpr Component kComponentsOfVendorIdentification[] = {
    {.name = "vendor", .type = &kNonStandardIdentifier, .offset = offsetof(VendorIdentification, vendor)},
    {.name = "productNumber", .type = &kType138, .offset = offsetof(VendorIdentification, product_number), .optional = &optional_access<std::optional<Bytes>>},
    {.name = "versionNumber", .type = &kType138, .offset = offsetof(VendorIdentification, version_number), .optional = &optional_access<std::optional<Bytes>>},
};
constexpr Component kComponentsOfFunctionNotSupported[] = {
    {.name = "cause", .type = &kFunctionNotSupported_Cause, .offset = offsetof(FunctionNotSupported, cause)},
    {.name = "returnedFunction", .type = &kType0, .offset = offsetof(FunctionNotSupported, returned_function), .optional = &optional_access<std::optional<Bytes>>},
};
constexpr Component kComponentsOfFunctionNotSupported_Cause[] = {
    {.name = "syntaxError", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "semanticError", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
    {.name = "unknownFunction", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfMultilinkIndication[] = {
    {.name = "nonStandard", .type = &kNonStandardMessage, .alternative = &alternative_access<NonStandardMessage>},
    {.name = "crcDesired", .type = &kMultilinkIndication_CrcDesired, .alternative = &alternative_access<MultilinkIndication_CrcDesired>},
    {.name = "excessiveError", .type = &kMultilinkIndication_ExcessiveError, .alternative = &alternative_access<MultilinkIndication_ExcessiveError>},
};
constexpr Component kComponentsOfMultilinkIndication_ExcessiveError[] = {
    {.name = "connectionIdentifier", .type = &kConnectionIdentifier, .offset = offsetof(MultilinkIndication_ExcessiveError, connection_identifier)},
};
constexpr Component kComponentsOfFlowControlIndication[] = {
    {.name = "scope", .type = &kFlowControlIndication_Scope, .offset = offsetof(FlowControlIndication, scope)},
    {.name = "restriction", .type = &kFlowControlIndication_Restriction, .offset = offsetof(FlowControlIndication, restriction)},
};
constexpr Component kComponentsOfFlowControlIndication_Scope[] = {
    {.name = "logicalChannelNumber", .type = &kType11, .alternative = &alternative_access<std::uint16_t>},
    {.name = "resourceID", .type = &kType3, .alternative = &alternative_access<std::uint16_t>},
    {.name = "wholeMultiplex", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfFlowControlIndication_Restriction[] = {
    {.name = "maximumBitRate", .type = &kType4, .alternative = &alternative_access<std::uint32_t>},
    {.name = "noRestriction", .type = &kType17, .alternative = &alternative_access<asn1::Null>},
};
constexpr Component kComponentsOfMobileMultilinkReconfigurationIndication[] = {
    {.name = "sampleSize", .type = &kType20, .offset = offsetof(MobileMultilinkReconfigurationIndication, sample_size)},
    {.name = "samplesPerFrame", .type = &kType20, .offset = offsetof(MobileMultilinkReconfigurationIndication, samples_per_frame)},
};
constinit const Type kRequestMessage{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfRequestMessage, .root_components = 11};
constinit const Type kNonStandardMessage{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfNonStandardMessage, .root_components = 1};
constinit const Type kNonStandardParameter{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfNonStandardParameter, .root_components = 2};
constinit const Type kNonStandardIdentifier{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfNonStandardIdentifier, .root_components = 2};
constinit const Type kNonStandardIdentifier_H221NonStandard{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfNonStandardIdentifier_H221NonStandard, .root_components = 3};
constinit const Type kMasterSlaveDetermination{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMasterSlaveDetermination, .root_components = 2};
constinit const Type kTerminalCapabilitySet{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfTerminalCapabilitySet, .root_components = 5};
constinit const Type kMultiplexCapability{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMultiplexCapability, .root_components = 4};
constinit const Type kH222Capability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH222Capability, .root_components = 2};
constinit const Type kVCCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfVCCapability, .root_components = 5};
constinit const Type kVCCapability_Aal1{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfVCCapability_Aal1, .root_components = 9};
constinit const Type kVCCapability_Aal5{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfVCCapability_Aal5, .root_components = 2};
constinit const Type kVCCapability_AvailableBitRates{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfVCCapability_AvailableBitRates, .root_components = 1};
constinit const Type kVCCapability_AvailableBitRates_Type{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfVCCapability_AvailableBitRates_Type, .root_components = 2};
constinit const Type kVCCapability_AvailableBitRates_Type_RangeOfBitRates{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfVCCapability_AvailableBitRates_Type_RangeOfBitRates, .root_components = 2};
constinit const Type kVCCapability_Aal1ViaGateway{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfVCCapability_Aal1ViaGateway, .root_components = 10};
constinit const Type kQ2931Address{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfQ2931Address, .root_components = 2};
constinit const Type kQ2931Address_Address{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfQ2931Address_Address, .root_components = 2};
constinit const Type kH223Capability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH223Capability, .root_components = 14};
constinit const Type kH223Capability_H223MultiplexTableCapability{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfH223Capability_H223MultiplexTableCapability, .root_components = 2};
constinit const Type kH223Capability_H223MultiplexTableCapability_Enhanced{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH223Capability_H223MultiplexTableCapability_Enhanced, .root_components = 3};
constinit const Type kH223Capability_MobileOperationTransmitCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH223Capability_MobileOperationTransmitCapability, .root_components = 5};
constinit const Type kH223AnnexCCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH223AnnexCCapability, .root_components = 13};
constinit const Type kH223Capability_MobileMultilinkFrameCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH223Capability_MobileMultilinkFrameCapability, .root_components = 2};
constinit const Type kV76Capability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfV76Capability, .root_components = 15};
constinit const Type kV75Capability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfV75Capability, .root_components = 1};
constinit const Type kH2250Capability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH2250Capability, .root_components = 7};
constinit const Type kMultipointCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultipointCapability, .root_components = 3};
constinit const Type kMediaDistributionCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMediaDistributionCapability, .root_components = 8};
constinit const Type kDataApplicationCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfDataApplicationCapability, .root_components = 2};
constinit const Type kDataApplicationCapability_Application{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfDataApplicationCapability_Application, .root_components = 10};
constinit const Type kDataProtocolCapability_V76wCompression{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfDataProtocolCapability_V76wCompression, .root_components = 3};
constinit const Type kCompressionType{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfCompressionType, .root_components = 1};
constinit const Type kV42bis{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfV42bis, .root_components = 2};
constinit const Type kDataApplicationCapability_Application_T84{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfDataApplicationCapability_Application_T84, .root_components = 2};
constinit const Type kT84Profile{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfT84Profile, .root_components = 2};
constinit const Type kT84Profile_T84Restricted{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfT84Profile_T84Restricted, .root_components = 19};
constinit const Type kDataApplicationCapability_Application_Nlpid{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfDataApplicationCapability_Application_Nlpid, .root_components = 2};
constinit const Type kDataApplicationCapability_Application_T38fax{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfDataApplicationCapability_Application_T38fax, .root_components = 2};
constinit const Type kT38FaxRateManagement{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfT38FaxRateManagement, .root_components = 2};
constinit const Type kT38FaxUdpOptions{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfT38FaxUdpOptions, .root_components = 3};
constinit const Type kT38FaxUdpOptions_T38FaxUdpEC{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfT38FaxUdpOptions_T38FaxUdpEC, .root_components = 2};
constinit const Type kT38FaxTcpOptions{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfT38FaxTcpOptions, .root_components = 1};
constinit const Type kGenericCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfGenericCapability, .root_components = 6};
constinit const Type kCapabilityIdentifier{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfCapabilityIdentifier, .root_components = 4};
constinit const Type kGenericParameter{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfGenericParameter, .root_components = 3};
constinit const Type kParameterIdentifier{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfParameterIdentifier, .root_components = 4};
constinit const Type kParameterValue{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfParameterValue, .root_components = 8};
constinit const Type kH2250Capability_McCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH2250Capability_McCapability, .root_components = 2};
constinit const Type kMediaPacketizationCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMediaPacketizationCapability, .root_components = 1};
constinit const Type kRTPPayloadType{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRTPPayloadType, .root_components = 2};
constinit const Type kRTPPayloadType_PayloadDescriptor{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfRTPPayloadType_PayloadDescriptor, .root_components = 3};
constinit const Type kTransportCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfTransportCapability, .root_components = 3};
constinit const Type kRSVPParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRSVPParameters, .root_components = 6};
constinit const Type kQOSMode{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfQOSMode, .root_components = 2};
constinit const Type kATMParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfATMParameters, .root_components = 6};
constinit const Type kGenericTransportParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfGenericTransportParameters, .root_components = 5};
constinit const Type kServicePriority{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfServicePriority, .root_components = 3};
constinit const Type kServicePriorityValue{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfServicePriorityValue, .root_components = 1};
constinit const Type kAuthorizationParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfAuthorizationParameters, .root_components = 1};
constinit const Type kQOSDescriptor{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfQOSDescriptor, .root_components = 3};
constinit const Type kQOSType{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfQOSType, .root_components = 2};
constinit const Type kQOSClass{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfQOSClass, .root_components = 6};
constinit const Type kMediaChannelCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMediaChannelCapability, .root_components = 1};
constinit const Type kMediaTransportType{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMediaTransportType, .root_components = 4};
constinit const Type kMediaTransportType_AtmAAL5Compressed{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMediaTransportType_AtmAAL5Compressed, .root_components = 1};
constinit const Type kRedundancyEncodingCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRedundancyEncodingCapability, .root_components = 3};
constinit const Type kRedundancyEncodingMethod{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfRedundancyEncodingMethod, .root_components = 2};
constinit const Type kRTPH263VideoRedundancyEncoding{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRTPH263VideoRedundancyEncoding, .root_components = 4};
constinit const Type kRTPH263VideoRedundancyEncoding_FrameToThreadMapping{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfRTPH263VideoRedundancyEncoding_FrameToThreadMapping, .root_components = 2};
constinit const Type kRTPH263VideoRedundancyFrameMapping{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRTPH263VideoRedundancyFrameMapping, .root_components = 2};
constinit const Type kCapabilityTableEntry{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfCapabilityTableEntry, .root_components = 2};
constinit const Type kCapability{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfCapability, .root_components = 12};
constinit const Type kVideoCapability{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfVideoCapability, .root_components = 5};
constinit const Type kH261VideoCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH261VideoCapability, .root_components = 5};
constinit const Type kH262VideoCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH262VideoCapability, .root_components = 17};
constinit const Type kH263VideoCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH263VideoCapability, .root_components = 13};
constinit const Type kEnhancementLayerInfo{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfEnhancementLayerInfo, .root_components = 4};
constinit const Type kEnhancementOptions{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfEnhancementOptions, .root_components = 16};
constinit const Type kH263Options{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH263Options, .root_components = 29};
constinit const Type kTransparencyParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfTransparencyParameters, .root_components = 5};
constinit const Type kRefPictureSelection{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRefPictureSelection, .root_components = 3};
constinit const Type kRefPictureSelection_AdditionalPictureMemory{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRefPictureSelection_AdditionalPictureMemory, .root_components = 6};
constinit const Type kRefPictureSelection_VideoBackChannelSend{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfRefPictureSelection_VideoBackChannelSend, .root_components = 5};
constinit const Type kRefPictureSelection_EnhancedReferencePicSelect{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRefPictureSelection_EnhancedReferencePicSelect, .root_components = 1};
constinit const Type kRefPictureSelection_EnhancedReferencePicSelect_SubPictureRemovalParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRefPictureSelection_EnhancedReferencePicSelect_SubPictureRemovalParameters, .root_components = 3};
constinit const Type kCustomPictureClockFrequency{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCustomPictureClockFrequency, .root_components = 7};
constinit const Type kCustomPictureFormat{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCustomPictureFormat, .root_components = 6};
constinit const Type kCustomPictureFormat_MPI{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCustomPictureFormat_MPI, .root_components = 2};
constinit const Type kCustomPictureFormat_MPI_CustomPCF_Element{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCustomPictureFormat_MPI_CustomPCF_Element, .root_components = 3};
constinit const Type kCustomPictureFormat_PixelAspectInformation{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfCustomPictureFormat_PixelAspectInformation, .root_components = 3};
constinit const Type kCustomPictureFormat_PixelAspectInformation_ExtendedPAR_Element{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCustomPictureFormat_PixelAspectInformation_ExtendedPAR_Element, .root_components = 2};
constinit const Type kH263VideoModeCombos{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH263VideoModeCombos, .root_components = 2};
constinit const Type kH263ModeComboFlags{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH263ModeComboFlags, .root_components = 21};
constinit const Type kH263Version3Options{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH263Version3Options, .root_components = 8};
constinit const Type kBEnhancementParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfBEnhancementParameters, .root_components = 2};
constinit const Type kIS11172VideoCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfIS11172VideoCapability, .root_components = 7};
constinit const Type kExtendedVideoCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfExtendedVideoCapability, .root_components = 2};
constinit const Type kAudioCapability{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfAudioCapability, .root_components = 14};
constinit const Type kAudioCapability_G7231{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfAudioCapability_G7231, .root_components = 2};
constinit const Type kIS11172AudioCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfIS11172AudioCapability, .root_components = 9};
constinit const Type kIS13818AudioCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfIS13818AudioCapability, .root_components = 21};
constinit const Type kG7231AnnexCCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfG7231AnnexCCapability, .root_components = 3};
constinit const Type kG7231AnnexCCapability_G723AnnexCAudioMode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfG7231AnnexCCapability_G723AnnexCAudioMode, .root_components = 6};
constinit const Type kGSMAudioCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfGSMAudioCapability, .root_components = 3};
constinit const Type kG729Extensions{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfG729Extensions, .root_components = 8};
constinit const Type kVBDCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfVBDCapability, .root_components = 1};
constinit const Type kNoPTAudioTelephonyEventCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfNoPTAudioTelephonyEventCapability, .root_components = 1};
constinit const Type kNoPTAudioToneCapability{.kind = Kind::Sequence, .extensible = true, .components = {}, .root_components = 0};
constinit const Type kCapability_H233EncryptionReceiveCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCapability_H233EncryptionReceiveCapability, .root_components = 1};
constinit const Type kConferenceCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfConferenceCapability, .root_components = 2};
constinit const Type kH235SecurityCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH235SecurityCapability, .root_components = 2};
constinit const Type kEncryptionAuthenticationAndIntegrity{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfEncryptionAuthenticationAndIntegrity, .root_components = 3};
constinit const Type kMediaEncryptionAlgorithm{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMediaEncryptionAlgorithm, .root_components = 2};
constinit const Type kAuthenticationCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfAuthenticationCapability, .root_components = 1};
constinit const Type kIntegrityCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfIntegrityCapability, .root_components = 1};
constinit const Type kUserInputCapability{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfUserInputCapability, .root_components = 6};
constinit const Type kMultiplexedStreamCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultiplexedStreamCapability, .root_components = 3};
constinit const Type kMultiplexFormat{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMultiplexFormat, .root_components = 3};
constinit const Type kAudioTelephonyEventCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfAudioTelephonyEventCapability, .root_components = 2};
constinit const Type kAudioToneCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfAudioToneCapability, .root_components = 1};
constinit const Type kDepFECCapability{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfDepFECCapability, .root_components = 1};
constinit const Type kDepFECCapability_Rfc2733{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfDepFECCapability_Rfc2733, .root_components = 2};
constinit const Type kDepFECCapability_Rfc2733_SeparateStream{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfDepFECCapability_Rfc2733_SeparateStream, .root_components = 2};
constinit const Type kMultiplePayloadStreamCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultiplePayloadStreamCapability, .root_components = 1};
constinit const Type kFECCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfFECCapability, .root_components = 3};
constinit const Type kFECCapability_Rfc2733Format{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfFECCapability_Rfc2733Format, .root_components = 3};
constinit const Type kCapabilityDescriptor{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfCapabilityDescriptor, .root_components = 2};
constinit const Type kGenericMessage{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfGenericMessage, .root_components = 3};
constinit const Type kOpenLogicalChannel_ForwardLogicalChannelParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfOpenLogicalChannel_ForwardLogicalChannelParameters, .root_components = 3};
constinit const Type kDataType{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfDataType, .root_components = 6};
constinit const Type kEncryptionMode{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfEncryptionMode, .root_components = 2};
constinit const Type kH235Media{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH235Media, .root_components = 2};
constinit const Type kH235Media_MediaType{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH235Media_MediaType, .root_components = 4};
constinit const Type kRedundancyEncoding{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRedundancyEncoding, .root_components = 2};
constinit const Type kRedundancyEncoding_RtpRedundancyEncoding{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRedundancyEncoding_RtpRedundancyEncoding, .root_components = 2};
constinit const Type kRedundancyEncodingElement{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRedundancyEncodingElement, .root_components = 2};
constinit const Type kMultiplePayloadStream{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultiplePayloadStream, .root_components = 1};
constinit const Type kMultiplePayloadStreamElement{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultiplePayloadStreamElement, .root_components = 2};
constinit const Type kDepFECData{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfDepFECData, .root_components = 1};
constinit const Type kDepFECData_Rfc2733{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfDepFECData_Rfc2733, .root_components = 1};
constinit const Type kDepFECData_Rfc2733_Mode{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfDepFECData_Rfc2733_Mode, .root_components = 2};
constinit const Type kDepFECData_Rfc2733_Mode_SeparateStream{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfDepFECData_Rfc2733_Mode_SeparateStream, .root_components = 2};
constinit const Type kDepFECData_Rfc2733_Mode_SeparateStream_DifferentPort{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfDepFECData_Rfc2733_Mode_SeparateStream_DifferentPort, .root_components = 2};
constinit const Type kDepFECData_Rfc2733_Mode_SeparateStream_SamePort{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfDepFECData_Rfc2733_Mode_SeparateStream_SamePort, .root_components = 1};
constinit const Type kFECData{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfFECData, .root_components = 1};
constinit const Type kFECData_Rfc2733{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfFECData_Rfc2733, .root_components = 3};
constinit const Type kFECData_Rfc2733_PktMode{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfFECData_Rfc2733_PktMode, .root_components = 3};
constinit const Type kFECData_Rfc2733_PktMode_Rfc2733sameport{.kind = Kind::Sequence, .extensible = true, .components = {}, .root_components = 0};
constinit const Type kFECData_Rfc2733_PktMode_Rfc2733diffport{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfFECData_Rfc2733_PktMode_Rfc2733diffport, .root_components = 1};
constinit const Type kMultiplexedStreamParameter{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultiplexedStreamParameter, .root_components = 2};
constinit const Type kOpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfOpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters, .root_components = 3};
constinit const Type kH222LogicalChannelParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH222LogicalChannelParameters, .root_components = 5};
constinit const Type kH223LogicalChannelParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH223LogicalChannelParameters, .root_components = 2};
constinit const Type kH223LogicalChannelParameters_AdaptationLayerType{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH223LogicalChannelParameters_AdaptationLayerType, .root_components = 6};
constinit const Type kH223LogicalChannelParameters_AdaptationLayerType_Al3{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfH223LogicalChannelParameters_AdaptationLayerType_Al3, .root_components = 2};
constinit const Type kH223AL1MParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH223AL1MParameters, .root_components = 7};
constinit const Type kH223AL1MParameters_TransferMode{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH223AL1MParameters_TransferMode, .root_components = 2};
constinit const Type kH223AL1MParameters_HeaderFEC{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH223AL1MParameters_HeaderFEC, .root_components = 2};
constinit const Type kH223AL1MParameters_CrcLength{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH223AL1MParameters_CrcLength, .root_components = 4};
constinit const Type kH223AL1MParameters_ArqType{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH223AL1MParameters_ArqType, .root_components = 3};
constinit const Type kH223AnnexCArqParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH223AnnexCArqParameters, .root_components = 2};
constinit const Type kH223AnnexCArqParameters_NumberOfRetransmissions{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH223AnnexCArqParameters_NumberOfRetransmissions, .root_components = 2};
constinit const Type kH223AL2MParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH223AL2MParameters, .root_components = 2};
constinit const Type kH223AL2MParameters_HeaderFEC{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH223AL2MParameters_HeaderFEC, .root_components = 2};
constinit const Type kH223AL3MParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH223AL3MParameters, .root_components = 5};
constinit const Type kH223AL3MParameters_HeaderFormat{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH223AL3MParameters_HeaderFormat, .root_components = 2};
constinit const Type kH223AL3MParameters_CrcLength{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH223AL3MParameters_CrcLength, .root_components = 4};
constinit const Type kH223AL3MParameters_ArqType{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH223AL3MParameters_ArqType, .root_components = 3};
constinit const Type kV76LogicalChannelParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfV76LogicalChannelParameters, .root_components = 5};
constinit const Type kV76HDLCParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfV76HDLCParameters, .root_components = 3};
constinit const Type kCRCLength{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfCRCLength, .root_components = 3};
constinit const Type kV76LogicalChannelParameters_SuspendResume{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfV76LogicalChannelParameters_SuspendResume, .root_components = 3};
constinit const Type kV76LogicalChannelParameters_Mode{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfV76LogicalChannelParameters_Mode, .root_components = 2};
constinit const Type kV76LogicalChannelParameters_Mode_ERM{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfV76LogicalChannelParameters_Mode_ERM, .root_components = 2};
constinit const Type kV76LogicalChannelParameters_Mode_ERM_Recovery{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfV76LogicalChannelParameters_Mode_ERM_Recovery, .root_components = 3};
constinit const Type kV75Parameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfV75Parameters, .root_components = 1};
constinit const Type kH2250LogicalChannelParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH2250LogicalChannelParameters, .root_components = 11};
constinit const Type kTransportAddress{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfTransportAddress, .root_components = 2};
constinit const Type kUnicastAddress{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfUnicastAddress, .root_components = 5};
constinit const Type kUnicastAddress_IPAddress{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfUnicastAddress_IPAddress, .root_components = 2};
constinit const Type kUnicastAddress_IPXAddress{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfUnicastAddress_IPXAddress, .root_components = 3};
constinit const Type kUnicastAddress_IP6Address{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfUnicastAddress_IP6Address, .root_components = 2};
constinit const Type kUnicastAddress_IPSourceRouteAddress{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfUnicastAddress_IPSourceRouteAddress, .root_components = 4};
constinit const Type kUnicastAddress_IPSourceRouteAddress_Routing{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfUnicastAddress_IPSourceRouteAddress_Routing, .root_components = 2};
constinit const Type kMulticastAddress{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMulticastAddress, .root_components = 2};
constinit const Type kMulticastAddress_IPAddress{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMulticastAddress_IPAddress, .root_components = 2};
constinit const Type kMulticastAddress_IP6Address{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMulticastAddress_IP6Address, .root_components = 2};
constinit const Type kTerminalLabel{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfTerminalLabel, .root_components = 2};
constinit const Type kH2250LogicalChannelParameters_MediaPacketization{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH2250LogicalChannelParameters_MediaPacketization, .root_components = 1};
constinit const Type kOpenLogicalChannel_ReverseLogicalChannelParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfOpenLogicalChannel_ReverseLogicalChannelParameters, .root_components = 2};
constinit const Type kOpenLogicalChannel_ReverseLogicalChannelParameters_MultiplexParameters{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfOpenLogicalChannel_ReverseLogicalChannelParameters_MultiplexParameters, .root_components = 2};
constinit const Type kNetworkAccessParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfNetworkAccessParameters, .root_components = 4};
constinit const Type kNetworkAccessParameters_Distribution{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfNetworkAccessParameters_Distribution, .root_components = 2};
constinit const Type kNetworkAccessParameters_NetworkAddress{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfNetworkAccessParameters_NetworkAddress, .root_components = 3};
constinit const Type kNetworkAccessParameters_T120SetupProcedure{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfNetworkAccessParameters_T120SetupProcedure, .root_components = 3};
constinit const Type kEncryptionSync{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfEncryptionSync, .root_components = 4};
constinit const Type kEscrowData{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfEscrowData, .root_components = 2};
constinit const Type kCloseLogicalChannel{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCloseLogicalChannel, .root_components = 2};
constinit const Type kCloseLogicalChannel_Source{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfCloseLogicalChannel_Source, .root_components = 2};
constinit const Type kCloseLogicalChannel_Reason{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfCloseLogicalChannel_Reason, .root_components = 3};
constinit const Type kRequestChannelClose{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRequestChannelClose, .root_components = 1};
constinit const Type kRequestChannelClose_Reason{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfRequestChannelClose_Reason, .root_components = 4};
constinit const Type kMultiplexEntrySend{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultiplexEntrySend, .root_components = 2};
constinit const Type kMultiplexEntryDescriptor{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfMultiplexEntryDescriptor, .root_components = 2};
constinit const Type kMultiplexElement{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfMultiplexElement, .root_components = 2};
constinit const Type kMultiplexElement_Type{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfMultiplexElement_Type, .root_components = 2};
constinit const Type kMultiplexElement_RepeatCount{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfMultiplexElement_RepeatCount, .root_components = 2};
constinit const Type kRequestMultiplexEntry{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRequestMultiplexEntry, .root_components = 1};
constinit const Type kRequestMode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRequestMode, .root_components = 2};
constinit const Type kModeElement{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfModeElement, .root_components = 2};
constinit const Type kModeElementType{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfModeElementType, .root_components = 5};
constinit const Type kVideoMode{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfVideoMode, .root_components = 5};
constinit const Type kH261VideoMode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH261VideoMode, .root_components = 3};
constinit const Type kH261VideoMode_Resolution{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfH261VideoMode_Resolution, .root_components = 2};
constinit const Type kH262VideoMode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH262VideoMode, .root_components = 7};
constinit const Type kH262VideoMode_ProfileAndLevel{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH262VideoMode_ProfileAndLevel, .root_components = 11};
constinit const Type kH263VideoMode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH263VideoMode, .root_components = 6};
constinit const Type kH263VideoMode_Resolution{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH263VideoMode_Resolution, .root_components = 5};
constinit const Type kIS11172VideoMode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfIS11172VideoMode, .root_components = 7};
constinit const Type kAudioMode{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfAudioMode, .root_components = 14};
constinit const Type kAudioMode_G7231{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfAudioMode_G7231, .root_components = 4};
constinit const Type kIS11172AudioMode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfIS11172AudioMode, .root_components = 4};
constinit const Type kIS11172AudioMode_AudioLayer{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfIS11172AudioMode_AudioLayer, .root_components = 3};
constinit const Type kIS11172AudioMode_AudioSampling{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfIS11172AudioMode_AudioSampling, .root_components = 3};
constinit const Type kIS11172AudioMode_MultichannelType{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfIS11172AudioMode_MultichannelType, .root_components = 3};
constinit const Type kIS13818AudioMode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfIS13818AudioMode, .root_components = 6};
constinit const Type kIS13818AudioMode_AudioLayer{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfIS13818AudioMode_AudioLayer, .root_components = 3};
constinit const Type kIS13818AudioMode_AudioSampling{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfIS13818AudioMode_AudioSampling, .root_components = 6};
constinit const Type kIS13818AudioMode_MultichannelType{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfIS13818AudioMode_MultichannelType, .root_components = 10};
constinit const Type kG7231AnnexCMode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfG7231AnnexCMode, .root_components = 3};
constinit const Type kG7231AnnexCMode_G723AnnexCAudioMode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfG7231AnnexCMode_G723AnnexCAudioMode, .root_components = 6};
constinit const Type kVBDMode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfVBDMode, .root_components = 1};
constinit const Type kDataMode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfDataMode, .root_components = 2};
constinit const Type kDataMode_Application{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfDataMode_Application, .root_components = 10};
constinit const Type kDataMode_Application_Nlpid{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfDataMode_Application_Nlpid, .root_components = 2};
constinit const Type kDataMode_Application_T38fax{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfDataMode_Application_T38fax, .root_components = 2};
constinit const Type kH235Mode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH235Mode, .root_components = 2};
constinit const Type kH235Mode_MediaMode{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH235Mode_MediaMode, .root_components = 4};
constinit const Type kRedundancyEncodingDTMode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRedundancyEncodingDTMode, .root_components = 3};
constinit const Type kRedundancyEncodingDTModeElement{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRedundancyEncodingDTModeElement, .root_components = 1};
constinit const Type kRedundancyEncodingDTModeElement_Type{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfRedundancyEncodingDTModeElement_Type, .root_components = 6};
constinit const Type kFECMode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfFECMode, .root_components = 3};
constinit const Type kFECMode_Rfc2733Format{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfFECMode_Rfc2733Format, .root_components = 3};
constinit const Type kMultiplePayloadStreamMode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultiplePayloadStreamMode, .root_components = 1};
constinit const Type kMultiplePayloadStreamElementMode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultiplePayloadStreamElementMode, .root_components = 1};
constinit const Type kDepFECMode{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfDepFECMode, .root_components = 1};
constinit const Type kDepFECMode_Rfc2733Mode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfDepFECMode_Rfc2733Mode, .root_components = 1};
constinit const Type kDepFECMode_Rfc2733Mode_Mode{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfDepFECMode_Rfc2733Mode_Mode, .root_components = 2};
constinit const Type kDepFECMode_Rfc2733Mode_Mode_SeparateStream{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfDepFECMode_Rfc2733Mode_Mode_SeparateStream, .root_components = 2};
constinit const Type kDepFECMode_Rfc2733Mode_Mode_SeparateStream_DifferentPort{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfDepFECMode_Rfc2733Mode_Mode_SeparateStream_DifferentPort, .root_components = 2};
constinit const Type kDepFECMode_Rfc2733Mode_Mode_SeparateStream_SamePort{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfDepFECMode_Rfc2733Mode_Mode_SeparateStream_SamePort, .root_components = 1};
constinit const Type kH223ModeParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH223ModeParameters, .root_components = 2};
constinit const Type kH223ModeParameters_AdaptationLayerType{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH223ModeParameters_AdaptationLayerType, .root_components = 6};
constinit const Type kH223ModeParameters_AdaptationLayerType_Al3{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfH223ModeParameters_AdaptationLayerType_Al3, .root_components = 2};
constinit const Type kV76ModeParameters{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfV76ModeParameters, .root_components = 2};
constinit const Type kH2250ModeParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH2250ModeParameters, .root_components = 1};
constinit const Type kRedundancyEncodingMode{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRedundancyEncodingMode, .root_components = 2};
constinit const Type kRedundancyEncodingMode_SecondaryEncoding{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfRedundancyEncodingMode_SecondaryEncoding, .root_components = 2};
constinit const Type kMultiplexedStreamModeParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultiplexedStreamModeParameters, .root_components = 1};
constinit const Type kRoundTripDelayRequest{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRoundTripDelayRequest, .root_components = 1};
constinit const Type kMaintenanceLoopRequest{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMaintenanceLoopRequest, .root_components = 1};
constinit const Type kMaintenanceLoopRequest_Type{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMaintenanceLoopRequest_Type, .root_components = 3};
constinit const Type kCommunicationModeRequest{.kind = Kind::Sequence, .extensible = true, .components = {}, .root_components = 0};
constinit const Type kConferenceRequest{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfConferenceRequest, .root_components = 8};
constinit const Type kConferenceRequest_RequestTerminalCertificate{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfConferenceRequest_RequestTerminalCertificate, .root_components = 3};
constinit const Type kCriteria{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCriteria, .root_components = 2};
constinit const Type kRemoteMCRequest{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfRemoteMCRequest, .root_components = 3};
constinit const Type kMultilinkRequest{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMultilinkRequest, .root_components = 5};
constinit const Type kMultilinkRequest_CallInformation{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultilinkRequest_CallInformation, .root_components = 1};
constinit const Type kMultilinkRequest_AddConnection{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultilinkRequest_AddConnection, .root_components = 2};
constinit const Type kDialingInformation{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfDialingInformation, .root_components = 3};
constinit const Type kDialingInformationNumber{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfDialingInformationNumber, .root_components = 3};
constinit const Type kDialingInformationNetworkType{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfDialingInformationNetworkType, .root_components = 3};
constinit const Type kMultilinkRequest_RemoveConnection{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultilinkRequest_RemoveConnection, .root_components = 1};
constinit const Type kConnectionIdentifier{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfConnectionIdentifier, .root_components = 2};
constinit const Type kMultilinkRequest_MaximumHeaderInterval{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultilinkRequest_MaximumHeaderInterval, .root_components = 1};
constinit const Type kMultilinkRequest_MaximumHeaderInterval_RequestType{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMultilinkRequest_MaximumHeaderInterval_RequestType, .root_components = 2};
constinit const Type kLogicalChannelRateRequest{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfLogicalChannelRateRequest, .root_components = 3};
constinit const Type kResponseMessage{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfResponseMessage, .root_components = 19};
constinit const Type kMasterSlaveDeterminationAck{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMasterSlaveDeterminationAck, .root_components = 1};
constinit const Type kMasterSlaveDeterminationAck_Decision{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfMasterSlaveDeterminationAck_Decision, .root_components = 2};
constinit const Type kMasterSlaveDeterminationReject{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMasterSlaveDeterminationReject, .root_components = 1};
constinit const Type kMasterSlaveDeterminationReject_Cause{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMasterSlaveDeterminationReject_Cause, .root_components = 1};
constinit const Type kTerminalCapabilitySetAck{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfTerminalCapabilitySetAck, .root_components = 1};
constinit const Type kTerminalCapabilitySetReject{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfTerminalCapabilitySetReject, .root_components = 2};
constinit const Type kTerminalCapabilitySetReject_Cause{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfTerminalCapabilitySetReject_Cause, .root_components = 4};
constinit const Type kTerminalCapabilitySetReject_Cause_TableEntryCapacityExceeded{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfTerminalCapabilitySetReject_Cause_TableEntryCapacityExceeded, .root_components = 2};
constinit const Type kOpenLogicalChannelAck{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfOpenLogicalChannelAck, .root_components = 2};
constinit const Type kOpenLogicalChannelAck_ReverseLogicalChannelParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfOpenLogicalChannelAck_ReverseLogicalChannelParameters, .root_components = 3};
constinit const Type kOpenLogicalChannelAck_ReverseLogicalChannelParameters_MultiplexParameters{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfOpenLogicalChannelAck_ReverseLogicalChannelParameters_MultiplexParameters, .root_components = 1};
constinit const Type kOpenLogicalChannelAck_ForwardMultiplexAckParameters{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfOpenLogicalChannelAck_ForwardMultiplexAckParameters, .root_components = 1};
constinit const Type kH2250LogicalChannelAckParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH2250LogicalChannelAckParameters, .root_components = 5};
constinit const Type kOpenLogicalChannelReject{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfOpenLogicalChannelReject, .root_components = 2};
constinit const Type kOpenLogicalChannelReject_Cause{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfOpenLogicalChannelReject_Cause, .root_components = 6};
constinit const Type kCloseLogicalChannelAck{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCloseLogicalChannelAck, .root_components = 1};
constinit const Type kRequestChannelCloseAck{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRequestChannelCloseAck, .root_components = 1};
constinit const Type kRequestChannelCloseReject{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRequestChannelCloseReject, .root_components = 2};
constinit const Type kRequestChannelCloseReject_Cause{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfRequestChannelCloseReject_Cause, .root_components = 1};
constinit const Type kMultiplexEntrySendAck{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultiplexEntrySendAck, .root_components = 2};
constinit const Type kMultiplexEntrySendReject{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultiplexEntrySendReject, .root_components = 2};
constinit const Type kMultiplexEntryRejectionDescriptions{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultiplexEntryRejectionDescriptions, .root_components = 2};
constinit const Type kMultiplexEntryRejectionDescriptions_Cause{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMultiplexEntryRejectionDescriptions_Cause, .root_components = 2};
constinit const Type kRequestMultiplexEntryAck{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRequestMultiplexEntryAck, .root_components = 1};
constinit const Type kRequestMultiplexEntryReject{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRequestMultiplexEntryReject, .root_components = 2};
constinit const Type kRequestMultiplexEntryRejectionDescriptions{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRequestMultiplexEntryRejectionDescriptions, .root_components = 2};
constinit const Type kRequestMultiplexEntryRejectionDescriptions_Cause{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfRequestMultiplexEntryRejectionDescriptions_Cause, .root_components = 1};
constinit const Type kRequestModeAck{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRequestModeAck, .root_components = 2};
constinit const Type kRequestModeAck_Response{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfRequestModeAck_Response, .root_components = 2};
constinit const Type kRequestModeReject{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRequestModeReject, .root_components = 2};
constinit const Type kRequestModeReject_Cause{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfRequestModeReject_Cause, .root_components = 3};
constinit const Type kRoundTripDelayResponse{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRoundTripDelayResponse, .root_components = 1};
constinit const Type kMaintenanceLoopAck{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMaintenanceLoopAck, .root_components = 1};
constinit const Type kMaintenanceLoopAck_Type{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMaintenanceLoopAck_Type, .root_components = 3};
constinit const Type kMaintenanceLoopReject{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMaintenanceLoopReject, .root_components = 2};
constinit const Type kMaintenanceLoopReject_Type{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMaintenanceLoopReject_Type, .root_components = 3};
constinit const Type kMaintenanceLoopReject_Cause{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMaintenanceLoopReject_Cause, .root_components = 1};
constinit const Type kCommunicationModeResponse{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfCommunicationModeResponse, .root_components = 1};
constinit const Type kCommunicationModeTableEntry{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCommunicationModeTableEntry, .root_components = 10};
constinit const Type kCommunicationModeTableEntry_DataType{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfCommunicationModeTableEntry_DataType, .root_components = 3};
constinit const Type kConferenceResponse{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfConferenceResponse, .root_components = 8};
constinit const Type kConferenceResponse_MCTerminalIDResponse{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfConferenceResponse_MCTerminalIDResponse, .root_components = 2};
constinit const Type kConferenceResponse_TerminalIDResponse{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfConferenceResponse_TerminalIDResponse, .root_components = 2};
constinit const Type kConferenceResponse_ConferenceIDResponse{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfConferenceResponse_ConferenceIDResponse, .root_components = 2};
constinit const Type kConferenceResponse_PasswordResponse{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfConferenceResponse_PasswordResponse, .root_components = 2};
constinit const Type kConferenceResponse_MakeMeChairResponse{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfConferenceResponse_MakeMeChairResponse, .root_components = 2};
constinit const Type kConferenceResponse_ExtensionAddressResponse{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfConferenceResponse_ExtensionAddressResponse, .root_components = 1};
constinit const Type kConferenceResponse_ChairTokenOwnerResponse{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfConferenceResponse_ChairTokenOwnerResponse, .root_components = 2};
constinit const Type kConferenceResponse_TerminalCertificateResponse{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfConferenceResponse_TerminalCertificateResponse, .root_components = 2};
constinit const Type kConferenceResponse_BroadcastMyLogicalChannelResponse{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfConferenceResponse_BroadcastMyLogicalChannelResponse, .root_components = 2};
constinit const Type kConferenceResponse_MakeTerminalBroadcasterResponse{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfConferenceResponse_MakeTerminalBroadcasterResponse, .root_components = 2};
constinit const Type kConferenceResponse_SendThisSourceResponse{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfConferenceResponse_SendThisSourceResponse, .root_components = 2};
constinit const Type kRequestAllTerminalIDsResponse{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRequestAllTerminalIDsResponse, .root_components = 1};
constinit const Type kTerminalInformation{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfTerminalInformation, .root_components = 2};
constinit const Type kRemoteMCResponse{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfRemoteMCResponse, .root_components = 2};
constinit const Type kRemoteMCResponse_Reject{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfRemoteMCResponse_Reject, .root_components = 2};
constinit const Type kMultilinkResponse{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMultilinkResponse, .root_components = 5};
constinit const Type kMultilinkResponse_CallInformation{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultilinkResponse_CallInformation, .root_components = 2};
constinit const Type kMultilinkResponse_AddConnection{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultilinkResponse_AddConnection, .root_components = 2};
constinit const Type kMultilinkResponse_AddConnection_ResponseCode{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMultilinkResponse_AddConnection_ResponseCode, .root_components = 2};
constinit const Type kMultilinkResponse_AddConnection_ResponseCode_Rejected{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMultilinkResponse_AddConnection_ResponseCode_Rejected, .root_components = 2};
constinit const Type kMultilinkResponse_RemoveConnection{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultilinkResponse_RemoveConnection, .root_components = 1};
constinit const Type kMultilinkResponse_MaximumHeaderInterval{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultilinkResponse_MaximumHeaderInterval, .root_components = 1};
constinit const Type kLogicalChannelRateAcknowledge{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfLogicalChannelRateAcknowledge, .root_components = 3};
constinit const Type kLogicalChannelRateReject{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfLogicalChannelRateReject, .root_components = 4};
constinit const Type kLogicalChannelRateRejectReason{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfLogicalChannelRateRejectReason, .root_components = 2};
constinit const Type kCommandMessage{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfCommandMessage, .root_components = 7};
constinit const Type kMaintenanceLoopOffCommand{.kind = Kind::Sequence, .extensible = true, .components = {}, .root_components = 0};
constinit const Type kSendTerminalCapabilitySet{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfSendTerminalCapabilitySet, .root_components = 2};
constinit const Type kSendTerminalCapabilitySet_SpecificRequest{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfSendTerminalCapabilitySet_SpecificRequest, .root_components = 3};
constinit const Type kEncryptionCommand{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfEncryptionCommand, .root_components = 3};
constinit const Type kEncryptionCommand_EncryptionAlgorithmID{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfEncryptionCommand_EncryptionAlgorithmID, .root_components = 2};
constinit const Type kFlowControlCommand{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfFlowControlCommand, .root_components = 2};
constinit const Type kFlowControlCommand_Scope{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfFlowControlCommand_Scope, .root_components = 3};
constinit const Type kFlowControlCommand_Restriction{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfFlowControlCommand_Restriction, .root_components = 2};
constinit const Type kEndSessionCommand{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfEndSessionCommand, .root_components = 3};
constinit const Type kEndSessionCommand_GstnOptions{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfEndSessionCommand_GstnOptions, .root_components = 5};
constinit const Type kEndSessionCommand_IsdnOptions{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfEndSessionCommand_IsdnOptions, .root_components = 3};
constinit const Type kMiscellaneousCommand{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMiscellaneousCommand, .root_components = 2};
constinit const Type kMiscellaneousCommand_Type{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMiscellaneousCommand_Type, .root_components = 10};
constinit const Type kMiscellaneousCommand_Type_VideoFastUpdateGOB{.kind = Kind::Sequence, .extensible = false, .components = kComponentsOfMiscellaneousCommand_Type_VideoFastUpdateGOB, .root_components = 2};
constinit const Type kMiscellaneousCommand_Type_VideoFastUpdateMB{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMiscellaneousCommand_Type_VideoFastUpdateMB, .root_components = 3};
constinit const Type kEncryptionUpdateRequest{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfEncryptionUpdateRequest, .root_components = 1};
constinit const Type kKeyProtectionMethod{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfKeyProtectionMethod, .root_components = 3};
constinit const Type kMiscellaneousCommand_Type_ProgressiveRefinementStart{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMiscellaneousCommand_Type_ProgressiveRefinementStart, .root_components = 1};
constinit const Type kMiscellaneousCommand_Type_ProgressiveRefinementStart_RepeatCount{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMiscellaneousCommand_Type_ProgressiveRefinementStart_RepeatCount, .root_components = 4};
constinit const Type kMiscellaneousCommand_Type_VideoBadMBs{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMiscellaneousCommand_Type_VideoBadMBs, .root_components = 3};
constinit const Type kPictureReference{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfPictureReference, .root_components = 2};
constinit const Type kMiscellaneousCommand_Type_LostPartialPicture{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMiscellaneousCommand_Type_LostPartialPicture, .root_components = 3};
constinit const Type kMiscellaneousCommand_Type_EncryptionUpdateCommand{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMiscellaneousCommand_Type_EncryptionUpdateCommand, .root_components = 2};
constinit const Type kMiscellaneousCommand_Type_EncryptionUpdateAck{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMiscellaneousCommand_Type_EncryptionUpdateAck, .root_components = 1};
constinit const Type kEncryptionUpdateDirection{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfEncryptionUpdateDirection, .root_components = 2};
constinit const Type kCommunicationModeCommand{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfCommunicationModeCommand, .root_components = 1};
constinit const Type kConferenceCommand{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfConferenceCommand, .root_components = 7};
constinit const Type kSubstituteConferenceIDCommand{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfSubstituteConferenceIDCommand, .root_components = 1};
constinit const Type kH223MultiplexReconfiguration{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH223MultiplexReconfiguration, .root_components = 2};
constinit const Type kH223MultiplexReconfiguration_H223ModeChange{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH223MultiplexReconfiguration_H223ModeChange, .root_components = 4};
constinit const Type kH223MultiplexReconfiguration_H223AnnexADoubleFlag{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfH223MultiplexReconfiguration_H223AnnexADoubleFlag, .root_components = 2};
constinit const Type kNewATMVCCommand{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfNewATMVCCommand, .root_components = 7};
constinit const Type kNewATMVCCommand_Aal{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfNewATMVCCommand_Aal, .root_components = 2};
constinit const Type kNewATMVCCommand_Aal_Aal1{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfNewATMVCCommand_Aal_Aal1, .root_components = 4};
constinit const Type kNewATMVCCommand_Aal_Aal1_ClockRecovery{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfNewATMVCCommand_Aal_Aal1_ClockRecovery, .root_components = 3};
constinit const Type kNewATMVCCommand_Aal_Aal1_ErrorCorrection{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfNewATMVCCommand_Aal_Aal1_ErrorCorrection, .root_components = 4};
constinit const Type kNewATMVCCommand_Aal_Aal5{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfNewATMVCCommand_Aal_Aal5, .root_components = 2};
constinit const Type kNewATMVCCommand_Multiplex{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfNewATMVCCommand_Multiplex, .root_components = 3};
constinit const Type kNewATMVCCommand_ReverseParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfNewATMVCCommand_ReverseParameters, .root_components = 4};
constinit const Type kNewATMVCCommand_ReverseParameters_Multiplex{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfNewATMVCCommand_ReverseParameters_Multiplex, .root_components = 3};
constinit const Type kMobileMultilinkReconfigurationCommand{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMobileMultilinkReconfigurationCommand, .root_components = 3};
constinit const Type kMobileMultilinkReconfigurationCommand_Status{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMobileMultilinkReconfigurationCommand_Status, .root_components = 2};
constinit const Type kIndicationMessage{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfIndicationMessage, .root_components = 14};
constinit const Type kFunctionNotUnderstood{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfFunctionNotUnderstood, .root_components = 3};
constinit const Type kMasterSlaveDeterminationRelease{.kind = Kind::Sequence, .extensible = true, .components = {}, .root_components = 0};
constinit const Type kTerminalCapabilitySetRelease{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfTerminalCapabilitySetRelease, .root_components = 0};
constinit const Type kOpenLogicalChannelConfirm{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfOpenLogicalChannelConfirm, .root_components = 1};
constinit const Type kRequestChannelCloseRelease{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRequestChannelCloseRelease, .root_components = 1};
constinit const Type kMultiplexEntrySendRelease{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultiplexEntrySendRelease, .root_components = 1};
constinit const Type kRequestMultiplexEntryRelease{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfRequestMultiplexEntryRelease, .root_components = 1};
constinit const Type kRequestModeRelease{.kind = Kind::Sequence, .extensible = true, .components = {}, .root_components = 0};
constinit const Type kMiscellaneousIndication{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMiscellaneousIndication, .root_components = 2};
constinit const Type kMiscellaneousIndication_Type{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMiscellaneousIndication_Type, .root_components = 10};
constinit const Type kMiscellaneousIndication_Type_VideoNotDecodedMBs{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMiscellaneousIndication_Type_VideoNotDecodedMBs, .root_components = 3};
constinit const Type kJitterIndication{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfJitterIndication, .root_components = 5};
constinit const Type kJitterIndication_Scope{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfJitterIndication_Scope, .root_components = 3};
constinit const Type kH223SkewIndication{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH223SkewIndication, .root_components = 3};
constinit const Type kNewATMVCIndication{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfNewATMVCIndication, .root_components = 6};
constinit const Type kNewATMVCIndication_Aal{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfNewATMVCIndication_Aal, .root_components = 2};
constinit const Type kNewATMVCIndication_Aal_Aal1{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfNewATMVCIndication_Aal_Aal1, .root_components = 4};
constinit const Type kNewATMVCIndication_Aal_Aal1_ClockRecovery{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfNewATMVCIndication_Aal_Aal1_ClockRecovery, .root_components = 3};
constinit const Type kNewATMVCIndication_Aal_Aal1_ErrorCorrection{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfNewATMVCIndication_Aal_Aal1_ErrorCorrection, .root_components = 4};
constinit const Type kNewATMVCIndication_Aal_Aal5{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfNewATMVCIndication_Aal_Aal5, .root_components = 2};
constinit const Type kNewATMVCIndication_Multiplex{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfNewATMVCIndication_Multiplex, .root_components = 3};
constinit const Type kNewATMVCIndication_ReverseParameters{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfNewATMVCIndication_ReverseParameters, .root_components = 4};
constinit const Type kNewATMVCIndication_ReverseParameters_Multiplex{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfNewATMVCIndication_ReverseParameters_Multiplex, .root_components = 3};
constinit const Type kUserInputIndication{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfUserInputIndication, .root_components = 2};
constinit const Type kUserInputIndication_UserInputSupportIndication{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfUserInputIndication_UserInputSupportIndication, .root_components = 4};
constinit const Type kUserInputIndication_Signal{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfUserInputIndication_Signal, .root_components = 3};
constinit const Type kUserInputIndication_Signal_Rtp{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfUserInputIndication_Signal_Rtp, .root_components = 3};
constinit const Type kParams{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfParams, .root_components = 3};
constinit const Type kUserInputIndication_SignalUpdate{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfUserInputIndication_SignalUpdate, .root_components = 2};
constinit const Type kUserInputIndication_SignalUpdate_Rtp{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfUserInputIndication_SignalUpdate_Rtp, .root_components = 1};
constinit const Type kUserInputIndication_ExtendedAlphanumeric{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfUserInputIndication_ExtendedAlphanumeric, .root_components = 2};
constinit const Type kUserInputIndication_ExtendedAlphanumeric_EncryptedAlphanumeric{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfUserInputIndication_ExtendedAlphanumeric_EncryptedAlphanumeric, .root_components = 3};
constinit const Type kUserInputIndication_EncryptedAlphanumeric{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfUserInputIndication_EncryptedAlphanumeric, .root_components = 3};
constinit const Type kH2250MaximumSkewIndication{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfH2250MaximumSkewIndication, .root_components = 3};
constinit const Type kMCLocationIndication{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMCLocationIndication, .root_components = 1};
constinit const Type kConferenceIndication{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfConferenceIndication, .root_components = 10};
constinit const Type kTerminalYouAreSeeingInSubPictureNumber{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfTerminalYouAreSeeingInSubPictureNumber, .root_components = 2};
constinit const Type kVideoIndicateCompose{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfVideoIndicateCompose, .root_components = 1};
constinit const Type kVendorIdentification{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfVendorIdentification, .root_components = 3};
constinit const Type kFunctionNotSupported{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfFunctionNotSupported, .root_components = 2};
constinit const Type kFunctionNotSupported_Cause{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfFunctionNotSupported_Cause, .root_components = 3};
constinit const Type kMultilinkIndication{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMultilinkIndication, .root_components = 3};
constinit const Type kMultilinkIndication_CrcDesired{.kind = Kind::Sequence, .extensible = true, .components = {}, .root_components = 0};
constinit const Type kMultilinkIndication_ExcessiveError{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMultilinkIndication_ExcessiveError, .root_components = 1};
constinit const Type kLogicalChannelRateRelease{.kind = Kind::Sequence, .extensible = true, .components = {}, .root_components = 0};
constinit const Type kFlowControlIndication{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfFlowControlIndication, .root_components = 2};
constinit const Type kFlowControlIndication_Scope{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfFlowControlIndication_Scope, .root_components = 3};
constinit const Type kFlowControlIndication_Restriction{.kind = Kind::Choice, .extensible = false, .components = kComponentsOfFlowControlIndication_Restriction, .root_components = 2};
constinit const Type kMobileMultilinkReconfigurationIndication{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfMobileMultilinkReconfigurationIndication, .root_components = 2};

}  // namespace

constinit const Type tables::MultimediaSystemControlMessage{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfMultimediaSystemControlMessage, .root_components = 4};
constinit const Type tables::DataProtocolCapability{.kind = Kind::Choice, .extensible = true, .components = kComponentsOfDataProtocolCapability, .root_components = 7};
constinit const Type tables::T38FaxProfile{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfT38FaxProfile, .root_components = 3};
constinit const Type tables::QOSCapability{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfQOSCapability, .root_components = 3};
constinit const Type tables::OpenLogicalChannel{.kind = Kind::Sequence, .extensible = true, .components = kComponentsOfOpenLogicalChannel, .root_components = 3};

}  // namespace protocols::h245
// clang-format on
